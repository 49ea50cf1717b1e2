import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { refreshTodo } from '../viewer/refresh-todo';
import { fieldId } from './field-id';
import { newKey } from './new-key';
import { sendMutation, type Attempt, type Refusable } from './send-mutation';
import {
  isKeySpent,
  QUIET,
  stateAfter,
  stateOfFindings,
  type Answer,
  type OwnFinding,
  type SubmitState,
} from './submit-state';

export interface SubmitOptions<Data, Payload> {
  readonly payload: (data: Data) => Payload;
  /** Goes before the ids of the fields, where a page has more than one form. */
  readonly name?: string;
  /** Runs once the server has done it. */
  readonly onDone?: (payload: Payload) => void;
  /** The version that the form was filled in on. */
  readonly version?: number;
  /** The fields that this form changes; a conflict about others is sent again by itself. */
  readonly edits?: readonly string[];
  /** Reads the newest values, to show them beside the person's own. */
  readonly onConflict?: () => unknown;
}

const DOUBLE_PRESS_MS = 500;

type Build<Variables> = (attempt: Attempt) => Variables;

export interface Submit<Variables> extends SubmitState {
  readonly submit: (build: Build<Variables>) => Promise<void>;
  /** Sends the person's own version over the newest one, after both were shown. */
  readonly submitOver: () => Promise<void>;
  /** Sends again, confirmed that the findings are not about a victim or suspect. */
  readonly acknowledge: () => Promise<void>;
  /** The id that the input element of this path must have. */
  readonly fieldId: (...path: readonly (string | number)[]) => string;
  readonly errorAt: (...path: readonly (string | number)[]) => string | undefined;
  /** Shows what the screen found by itself, in the same way as a refusal. */
  readonly show: (findings: readonly OwnFinding[]) => void;
  readonly clear: () => void;
}

/**
 * One deliberate change: one key from the opening of the form until the server has done it, never
 * two requests at once, every refusal at its field, and nothing of what the person typed is touched.
 */
export function useSubmit<Data, Variables extends OperationVariables, Payload extends Refusable>(
  document: TypedDocumentNode<Data, Variables>,
  options: SubmitOptions<Data, Payload>,
): Submit<Variables> {
  const [state, setState] = useState<SubmitState>({ ...QUIET, attempt: 0 });
  const show = (answer: Answer) => setState((now) => ({ ...answer, attempt: now.attempt + 1 }));
  const last = useRef<Build<Variables> | null>(null);
  const sendOnce = useSendOnce(document, options, show);
  const version = options.version ?? 0;
  const idOf = (...path: readonly (string | number)[]) =>
    fieldId(...(options.name === undefined ? [] : [options.name]), ...path);
  const errors = state.errors.map((error) => ({
    ...error,
    fieldId: error.fieldId === null ? null : idOf(error.fieldId),
  }));

  const send = async (build: Build<Variables> | null, version: number, acknowledged: boolean) => {
    last.current = build;
    if (build !== null) await sendOnce(build, { version, acknowledged });
  };

  return {
    ...state,
    errors,
    fieldId: idOf,
    submit: (build) => send(build, version, false),
    submitOver: () => send(last.current, state.conflict?.currentVersion ?? version, false),
    acknowledge: () => send(last.current, version, true),
    errorAt: (...path) => errors.find((error) => error.fieldId === idOf(...path))?.message,
    show: (findings) => show(stateOfFindings(findings)),
    clear: () => show(QUIET),
  };
}

function useSendOnce<Data, Variables extends OperationVariables, Payload extends Refusable>(
  document: TypedDocumentNode<Data, Variables>,
  { payload, edits, onConflict, onDone }: SubmitOptions<Data, Payload>,
  show: (answer: Answer) => void,
) {
  const client = useApolloClient();
  const [firstKey] = useState(newKey);
  const key = useRef(firstKey);
  const sending = useRef(false);

  return async (build: Build<Variables>, about: Omit<Attempt, 'key'>) => {
    if (sending.current) return;
    sending.current = true;
    show({ ...QUIET, busy: true });
    const order = { client, document, payload, edits, build };
    const outcome = await sendMutation(order, { ...about, key: key.current });
    // A double press may land just after a quick answer; it is no second deliberate send.
    const rest = outcome.is === 'DONE' ? DOUBLE_PRESS_MS : 0;
    setTimeout(() => (sending.current = false), rest);
    if (isKeySpent(outcome)) key.current = newKey();
    const next = stateAfter(outcome);
    // First what the other made of it: an older version must never stand there as the newest.
    if (next.conflict !== null) await Promise.resolve(onConflict?.()).catch(() => undefined);
    show(next);
    if (outcome.is !== 'DONE') return;
    void refreshTodo(client);
    onDone?.(outcome.payload);
  };
}
