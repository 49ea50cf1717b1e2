import type { Catalogue } from '@opvolging/messages';
import { useMessages, type ActionCommand } from '@opvolging/web-data-access';
import { Button, Details, Link, VisuallyHidden } from '@opvolging/web-ui';
import { useState } from 'react';
import { useActionScreen } from '../page/action-screen';
import { MilestoneDialogs, type MilestoneDialogName } from './milestone-dialogs';
import type { MilestoneOfAction } from './milestone-item-fragment';

interface ShownCommand {
  readonly command: ActionCommand;
  readonly text: string;
  readonly dialog: MilestoneDialogName | null;
}

/** What can be done with this milestone now; what is met or withdrawn stays as it is. */
export function MilestoneCommands({ milestone }: { milestone: MilestoneOfAction }) {
  const messages = useMessages();
  const { may } = useActionScreen();
  const [open, setOpen] = useState<MilestoneDialogName | null>(null);
  const commands = commandsIn(messages, milestone).filter(({ command }) => may(command));
  if (commands.length === 0) return null;
  const [first, second, ...others] = commands.map((shown) => (
    <MilestoneButton key={shown.command} {...{ shown, milestone }} onOpen={setOpen} />
  ));
  return (
    <>
      <div className="o-milestone-commands">
        {first}
        {second}
      </div>
      {others.length > 0 && (
        <Details
          summary={
            <>
              {messages.shell.more}
              <VisuallyHidden>: {milestone.title}</VisuallyHidden>
            </>
          }
        >
          <div className="o-milestone-commands">{others}</div>
        </Details>
      )}
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
      ? { command: 'MOVE_MILESTONE', text: words.changeDate.command, dialog: null }
      : { command: 'DATE_MILESTONE', text: words.setDate.command, dialog: 'DATE_MILESTONE' };
  return [
    { command: 'MEET_MILESTONE', text: words.meet.command, dialog: 'MEET_MILESTONE' },
    date,
    {
      command: 'WITHDRAW_MILESTONE',
      text: words.withdraw.command,
      dialog: 'WITHDRAW_MILESTONE',
    },
    ...always,
  ];
}
