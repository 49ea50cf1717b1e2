import type { Failure } from '../client/failure';
import { conflictIn, type Conflict } from './conflict';
import { formErrorOf, type FormError } from './form-error';
import type { Outcome } from './send-mutation';

/** What the person sees of a form that was sent. */
export interface SubmitState {
  readonly busy: boolean;
  readonly done: boolean;
  readonly failure: Failure | null;
  readonly conflict: Conflict | null;
  readonly errors: readonly FormError[];
  /** Grows with each answer, so that a repeated message takes the focus again. */
  readonly attempt: number;
}

export type Answer = Omit<SubmitState, 'attempt'>;

/** A finding of the screen itself. */
export type OwnFinding = Pick<FormError, 'fieldId' | 'message'>;

export const QUIET: Answer = {
  busy: false,
  done: false,
  failure: null,
  conflict: null,
  errors: [],
};

export function stateAfter(outcome: Outcome<unknown>): Answer {
  if (outcome.is === 'DONE') return { ...QUIET, done: true };
  if (outcome.is === 'FAILED') return { ...QUIET, failure: outcome.failure };
  const conflict = conflictIn(outcome.errors);
  if (conflict !== null) return { ...QUIET, conflict };
  return { ...QUIET, errors: outcome.errors.map(formErrorOf) };
}

export function stateOfFindings(findings: readonly OwnFinding[]): Answer {
  const errors = findings.map((finding) => ({
    ...finding,
    code: null,
    rule: null,
    asksConfirmation: false,
  }));
  return { ...QUIET, errors };
}

/**
 * A key serves until the server has done the work. It is also spent when an earlier send did arrive
 * with other content: the person has read so, and the next press is a new deliberate send.
 */
export function isKeySpent(outcome: Outcome<unknown>): boolean {
  if (outcome.is !== 'REFUSED') return outcome.is === 'DONE';
  return outcome.errors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED');
}
