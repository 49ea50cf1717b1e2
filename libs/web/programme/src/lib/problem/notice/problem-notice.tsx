import { useMessages } from '@opvolging/web-data-access';
import { Alert } from '@opvolging/web-ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { TakeBack } from '../commands/take-back';
import { Ungroup } from '../commands/ungroup';
import type { CommandedProblem } from '../commands/commanded-problem';
import { toldIn } from './told';

interface ProblemNoticeProps {
  readonly problem: CommandedProblem;
  readonly onChanged: () => void;
}

/** Says what was just done, with the way back; it takes the focus, since the button that did it is gone. */
export function ProblemNotice({ problem, onChanged }: ProblemNoticeProps) {
  const { shell } = useMessages();
  const { state, key } = useLocation();
  const told = toldIn(state);
  const done = told?.done;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== undefined) notice.current?.focus();
  }, [done, key]);
  if (told === null) return null;
  const may = told.undo !== null && problem.viewerMay.includes(told.undo);
  return (
    <Alert
      kind="ok"
      ref={notice}
      key={key}
      actions={
        may &&
        (told.undo === 'UNGROUP' ? (
          <Ungroup problem={problem} label={shell.undo} />
        ) : (
          <TakeBack problem={problem} label={shell.undo} onChanged={onChanged} />
        ))
      }
    >
      <p>{told.done}</p>
    </Alert>
  );
}
