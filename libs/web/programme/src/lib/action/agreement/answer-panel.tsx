import { Alert } from '@opvolging/web-ui';
import type { HeadingLevel } from '@opvolging/web-ui';
import type { ReactNode } from 'react';

interface AnswerPanelProps {
  readonly title: string;
  readonly level?: HeadingLevel;
  readonly children: ReactNode;
  /** The two answers. */
  readonly answers: ReactNode;
}

/** A question with its two answers; the way to say no is as near as the way to say yes. */
export function AnswerPanel({ title, level = 2, children, answers }: AnswerPanelProps) {
  return (
    <Alert kind="info" heading={title} level={level} actions={answers}>
      {children}
    </Alert>
  );
}
