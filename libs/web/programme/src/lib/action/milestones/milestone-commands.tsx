import type { Catalogue } from '@opvolging/messages';
import { useMessages, type ActionCommand } from '@opvolging/web-data-access';
import { Button, Link } from '@opvolging/web-ui';
import { useState } from 'react';
import { useActionScreen } from '../page/action-screen';
import { MilestoneDialogs, type MilestoneDialogName } from './milestone-dialogs';
import type { MilestoneOfAction } from './milestone-item-fragment';

interface ShownCommand {
  readonly command: ActionCommand;
  readonly text: string;
  readonly dialog: MilestoneDialogName | null;
  /** In sight at once; the rest comes under "more". */
  readonly often?: boolean;
}

/** What can be done with this milestone now; what is met or withdrawn stays as it is. */
export function MilestoneCommands({ milestone }: { milestone: MilestoneOfAction }) {
  const messages = useMessages();
  const { may } = useActionScreen();
  const [open, setOpen] = useState<MilestoneDialogName | null>(null);
  const [all, setAll] = useState(false);
  const commands = commandsIn(messages, milestone).filter(({ command }) => may(command));
  if (commands.length === 0) return null;
  const first = commands.filter(({ often }) => often);
  const others = commands.filter(({ often }) => !often);
  const shown = all ? commands : first;
  return (
    <>
      <div className="o-milestone-commands">
        {shown.map((one) => (
          <MilestoneButton key={one.command} shown={one} milestone={milestone} onOpen={setOpen} />
        ))}
        {others.length > 0 && (
          <Button
            look="subtle"
            size="small"
            aria-expanded={all}
            aria-label={`${all ? messages.lists.less : messages.shell.more}: ${milestone.title}`}
            onClick={() => setAll(!all)}
          >
            {all ? messages.lists.less : messages.shell.more}
          </Button>
        )}
      </div>
      <MilestoneDialogs open={open} milestone={milestone} onClose={() => setOpen(null)} />
    </>
  );
}

interface MilestoneButtonProps {
  readonly shown: ShownCommand;
  readonly milestone: MilestoneOfAction;
  readonly onOpen: (dialog: MilestoneDialogName) => void;
}

function MilestoneButton({ shown, milestone, onOpen }: MilestoneButtonProps) {
  const { action } = useActionScreen();
  const { text, dialog } = shown;
  const name = `${text}: ${milestone.title}`;
  if (dialog === null) {
    const href = `/acties/${action.code}/mijlpalen/${milestone.id}/verschuiven`;
    return (
      <Link look="secondary" size="small" href={href} aria-label={name}>
        {text}
      </Link>
    );
  }
  return (
    <Button size="small" aria-label={name} onClick={() => onOpen(dialog)}>
      {text}
    </Button>
  );
}

function commandsIn(
  { action: texts, milestone: words }: Catalogue,
  { metOn, withdrawnOn, waitsFor, firstDate }: MilestoneOfAction,
): readonly ShownCommand[] {
  const correct: ShownCommand = {
    command: 'CORRECT_FIRST_DATE',
    text: words.correctFirst.command,
    dialog: 'CORRECT_FIRST_DATE',
  };
  const link: ShownCommand = { command: 'ADD_LINK', text: texts.links.add, dialog: 'ADD_LINK' };
  const always = firstDate === null ? [link] : [link, correct];
  if (metOn !== null || withdrawnOn !== null) return always;
  const date: ShownCommand =
    waitsFor === null
      ? { command: 'MOVE_MILESTONE', text: words.changeDate.command, dialog: null, often: true }
      : {
          command: 'DATE_MILESTONE',
          text: words.setDate.command,
          dialog: 'DATE_MILESTONE',
          often: true,
        };
  return [
    { command: 'MEET_MILESTONE', text: words.meet.command, dialog: 'MEET_MILESTONE', often: true },
    date,
    {
      command: 'WITHDRAW_MILESTONE',
      text: words.withdraw.command,
      dialog: 'WITHDRAW_MILESTONE',
    },
    {
      command: 'AMEND_CRITERION',
      text: words.amendCriterion.command,
      dialog: 'AMEND_CRITERION',
    },
    ...always,
  ];
}
