import type { Catalogue } from '@opvolging/messages';
import { useMessages, type ActionCommand } from '@opvolging/web-data-access';
import { Button, Link, MenuButton } from '@opvolging/web-ui';
import { useState } from 'react';
import { useActionScreen } from '../page/action-screen';
import type { ActionTarget } from '../page/action-target';
import { CommandDialogs, type DialogName } from './command-dialogs';
import { isProposal } from './is-proposal';
import './action-commands.css';

interface ShownCommand {
  readonly command: ActionCommand;
  readonly text: string;
  readonly primary?: boolean;
  /** A dialog on this page, or a page of its own. */
  readonly dialog?: DialogName;
  readonly href?: string;
}

/** More than so many buttons ask to be read before one can be chosen; a menu of one would only hide it. */
const MOST_BUTTONS = 3;
const LIKELY = 2;

/** What this person can do now; the server said so, nothing else is shown. The likely ones first, the others in a menu. */
export function ActionCommands() {
  const messages = useMessages();
  const { action, may, onBehalf } = useActionScreen();
  const [open, setOpen] = useState<DialogName | null>(null);
  const incomplete = action.missingForOffer.length > 0;
  const commands = commandsIn(messages, action, onBehalf).filter(
    ({ command }) => may(command) && !(command === 'OFFER' && incomplete),
  );
  if (commands.length === 0) return null;
  const likely = commands.length > MOST_BUTTONS ? commands.slice(0, LIKELY) : commands;
  const others = commands.slice(likely.length);
  return (
    <div className="o-action-commands" role="group" aria-label={messages.action.commands}>
      {likely.map(({ command, text, primary, dialog, href }) =>
        href === undefined ? (
          <Button
            key={command}
            look={primary ? 'primary' : 'secondary'}
            size="small"
            onClick={() => setOpen(dialog ?? null)}
          >
            {text}
          </Button>
        ) : (
          <Link key={command} look={primary ? 'primary' : 'secondary'} size="small" href={href}>
            {text}
          </Link>
        ),
      )}
      {others.length > 0 && (
        <MenuButton label={messages.shell.more} look="secondary" size="small">
          {others.map(({ command, text, dialog, href }) =>
            href === undefined ? (
              <button key={command} type="button" onClick={() => setOpen(dialog ?? null)}>
                {text}
              </button>
            ) : (
              <Link key={command} href={href}>
                {text}
              </Link>
            ),
          )}
        </MenuButton>
      )}
      <CommandDialogs open={open} onClose={() => setOpen(null)} />
    </div>
  );
}

function commandsIn(
  { action: texts, agreement, milestone, plan, progress }: Catalogue,
  action: ActionTarget,
  onBehalf: boolean,
): readonly ShownCommand[] {
  const page = (name: string) => `/acties/${action.code}/${name}`;
  const stop = isProposal(action) ? texts.stop.commandProposal : texts.stop.command;
  return [
    { command: 'OFFER', text: agreement.offer.command, primary: true, dialog: 'OFFER' },
    { command: 'START', text: texts.start.command, primary: true, dialog: 'START' },
    { command: 'RESUME', text: texts.pause.resume, primary: true, dialog: 'RESUME' },
    {
      command: 'CHECK_IN',
      text: progress.title,
      primary: true,
      href: onBehalf ? `/voortgang/namens/${action.code}` : '/voortgang',
    },
    {
      command: 'RECORD_AGREEMENT',
      text: agreement.record.command,
      href: page('akkoord-vastleggen'),
    },
    { command: 'REVISE_PLAN', text: plan.changeCommand, href: page('plan') },
    { command: 'AMEND', text: plan.changeCommand, href: page('plan') },
    {
      command: 'REQUEST_COMPLETION',
      text: texts.completion.command,
      dialog: 'REQUEST_COMPLETION',
    },
    { command: 'PAUSE', text: texts.pause.command, href: page('pauzeren') },
    { command: 'ADD_MILESTONE', text: milestone.add.command, href: page('mijlpalen/toevoegen') },
    { command: 'SET_REPORTERS', text: agreement.reporters.command, dialog: 'SET_REPORTERS' },
    { command: 'PROPOSE_HANDOVER', text: agreement.handover.command, href: page('overdragen') },
    { command: 'STOP', text: stop, dialog: 'STOP' },
  ];
}
