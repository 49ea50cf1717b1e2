import type { Catalogue } from '@opvolging/messages';
import { FreeText, useMessages } from '@opvolging/web-data-access';
import { Button } from '@opvolging/web-ui';
import { useState } from 'react';
import { focusSoon } from '../fields/focus-soon';
import type { AskedFields } from './asked-fields';
import type { ReportPart } from './report';

interface NoteFieldProps extends ReportPart {
  readonly asked: Exclude<AskedFields['note'], 'NO'>;
}

/** The explanation; its question depends on the answer, its text stays whatever is chosen. */
export function NoteField(props: NoteFieldProps) {
  const { answer, onAnswer, idOf, errorAt, asked } = props;
  const messages = useMessages();
  const [opened, setOpened] = useState(false);
  const id = idOf('note');
  if (asked === 'ON_REQUEST' && !opened && answer.note === '') {
    const open = () => {
      setOpened(true);
      focusSoon(id);
    };
    return (
      <p>
        <Button look="subtle" onClick={open}>
          {messages.progress.addNote}
        </Button>
      </p>
    );
  }
  return (
    <FreeText
      rows={2}
      id={id}
      kind="note"
      {...questionOf(messages, props)}
      value={answer.note}
      onValueChange={(note) => onAnswer({ note })}
      error={errorAt('note')}
    />
  );
}

function questionOf(
  { progress, shell, format }: Catalogue,
  { answer, asked, subject }: NoteFieldProps,
): { readonly label: string; readonly note?: string } {
  if (answer.choice === 'ADJUSTING') {
    return { label: progress.whatDoYouDo, note: progress.oneSentence };
  }
  if (answer.choice === 'HELP_NEEDED') {
    return { label: progress.whatIsGoingOn, note: `(${shell.optional})` };
  }
  return asked === 'REQUIRED'
    ? { label: progress.sameThirdTime({ nth: format.ordinal(nthUnchanged(subject)) }) }
    : { label: progress.note, note: `(${shell.optional})` };
}

/** The fact counts how often it was said so far; without the fact this is the third time. */
function nthUnchanged({ action }: ReportPart['subject']): number {
  const streak = action.facts.find(({ code }) => code === 'UNCHANGED_STREAK');
  return (streak?.count ?? 2) + 1;
}
