import { useEffect, useId, useRef } from 'react';
import type { MouseEvent } from 'react';
import { Heading } from '../type/heading';
import { focusField } from './focus-field';
import './error-summary.css';

export interface SummarisedError {
  /** The id of the field (or of the group) that the error is about. */
  readonly fieldId: string;
  /** The same words as beside the field. */
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly SummarisedError[];
  /** Another value moves the focus to the summary again: the number of the attempt. */
  readonly attempt?: number;
}

/** Everything that is wrong, above the form, each with a link to its field. The focus goes to it. */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const present = errors.length > 0;

  useEffect(() => {
    if (present) heading.current?.focus();
  }, [present, attempt]);

  if (!present) return null;

  const follow = (event: MouseEvent, fieldId: string) => {
    if (focusField(fieldId)) event.preventDefault();
  };

  return (
    <section className="o-error-summary" aria-labelledby={titleId}>
      <Heading level={2} appearance={3} id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <ul className="o-error-summary__list">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a className="nl-link" href={`#${fieldId}`} onClick={(event) => follow(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
