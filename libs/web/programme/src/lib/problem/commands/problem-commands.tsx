import { readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Button, Cluster, Link, Section } from '@opvolging/web-ui';
import { useState } from 'react';
import { CommandedProblem_problem, type CommandedProblem } from './commanded-problem';
import { ElsewhereDialog } from './elsewhere-dialog';
import { SetAsideDialog } from './set-aside-dialog';
import { TakeBack } from './take-back';
import { Ungroup } from './ungroup';

interface ProblemCommandsProps {
  readonly problem: FragmentType<typeof CommandedProblem_problem>;
  readonly onChanged: () => void;
}

type Command = CommandedProblem['viewerMay'][number];

/** Those that stand on this page; grouping starts in the list, proposing beside the actions. */
const HERE: readonly Command[] = [
  'EDIT',
  'SET_ASIDE',
  'MARK_HANDLED_ELSEWHERE',
  'TAKE_BACK',
  'UNGROUP',
];

/** Only what this person may do now; the server says which. */
export function ProblemCommands({ onChanged, ...props }: ProblemCommandsProps) {
  const { problem: texts } = useMessages();
  const problem = readFragment(CommandedProblem_problem, props.problem);
  const [asked, setAsked] = useState<Command | null>(null);
  const commands = HERE.filter((command) => problem.viewerMay.includes(command));
  const dialog = { problem, onChanged, onClose: () => setAsked(null) };
  if (commands.length === 0) return null;
  return (
    <div className="o-no-print">
      <Section title={texts.commands}>
        <Cluster>
          {commands.map((command) => (
            <CommandButton key={command} {...{ command, problem, onChanged, onAsk: setAsked }} />
          ))}
        </Cluster>
      </Section>
      {asked === 'SET_ASIDE' && <SetAsideDialog {...dialog} />}
      {asked === 'MARK_HANDLED_ELSEWHERE' && <ElsewhereDialog {...dialog} />}
    </div>
  );
}

interface CommandButtonProps {
  readonly command: Command;
  readonly problem: CommandedProblem;
  readonly onChanged: () => void;
  readonly onAsk: (command: Command) => void;
}

function CommandButton({ command, problem, onChanged, onAsk }: CommandButtonProps) {
  const { problem: texts } = useMessages();
  if (command === 'TAKE_BACK') return <TakeBack problem={problem} onChanged={onChanged} />;
  if (command === 'UNGROUP') return <Ungroup problem={problem} />;
  if (command === 'EDIT') {
    return (
      <Link look="secondary" size="small" href={`/problemen/${problem.code}/wijzigen`}>
        {texts.edit.command}
      </Link>
    );
  }
  return (
    <Button size="small" onClick={() => onAsk(command)}>
      {command === 'SET_ASIDE' ? texts.setAside.command : texts.elsewhere.command}
    </Button>
  );
}
