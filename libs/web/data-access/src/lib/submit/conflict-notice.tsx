import { Alert, Button, Comparison } from '@opvolging/web-ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { Sentence } from '../language/sentence';
import { useFirstMessages } from '../language/use-messages';
import type { Conflict } from './conflict';
import type { Submit } from './use-submit';

/** A text stands in a `Sentence`. */
export interface ConflictRow {
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
}

interface ConflictNoticeProps<Variables> {
  readonly form: Submit<Variables>;
  readonly rows: readonly ConflictRow[] | undefined;
  readonly onKeepTheirs: (() => void) | undefined;
}

/** Somebody else was first: both versions, and the person chooses. Nothing is merged by machine. */
export function ConflictNotice<Variables>({
  form,
  rows = [],
  onKeepTheirs,
}: ConflictNoticeProps<Variables>) {
  const { shell } = useFirstMessages();
  const text = useConflictText();
  const message = useRef<HTMLDivElement>(null);
  const { conflict } = form;
  useEffect(() => {
    if (conflict !== null) message.current?.focus();
  }, [conflict]);

  if (conflict === null) return null;
  const keepTheirs = () => {
    form.clear();
    onKeepTheirs?.();
  };
  return (
    <Alert
      kind="warning"
      heading={shell.conflict.title}
      ref={message}
      actions={
        <>
          <Button onClick={() => void form.submitOver()}>{shell.conflict.saveYours}</Button>
          {onKeepTheirs && <Button onClick={keepTheirs}>{shell.conflict.keepNewest}</Button>}
        </>
      }
    >
      <p>{text(conflict)}</p>
      {rows.length > 0 && (
        <Comparison
          first={{ title: shell.conflict.yours, content: <Values rows={rows} of="mine" /> }}
          second={{ title: shell.conflict.newest, content: <Values rows={rows} of="theirs" /> }}
        />
      )}
    </Alert>
  );
}

function Values({ rows, of }: { rows: readonly ConflictRow[]; of: 'mine' | 'theirs' }) {
  return (
    <dl>
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            {row.mine === row.theirs ? (
              <Value of={row[of]} />
            ) : (
              <mark>
                <Value of={row[of]} />
              </mark>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ of }: { of: ReactNode }) {
  return typeof of === 'string' ? <Sentence>{of}</Sentence> : of;
}

function useConflictText() {
  const { shell, format } = useFirstMessages();
  return ({ changedByName, changedAt }: Conflict) =>
    changedByName === null || changedAt === null
      ? shell.conflict.textWithoutName
      : shell.conflict.text({ name: changedByName, time: format.time(changedAt) });
}
