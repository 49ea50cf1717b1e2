import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Mark, type MarkKind } from '@opvolging/web-ui';
import { phaseText } from './phase-text';

const PhaseMark_action = graphql(`
  fragment PhaseMark_action on Action {
    id
    phase
    agreement
  }
`);

const KINDS = {
  PROPOSED: 'none',
  NOT_STARTED: 'none',
  PAUSED: 'paused',
  DONE: 'done',
  STOPPED: 'stopped',
} as const satisfies Record<string, MarkKind>;

interface PhaseMarkProps {
  readonly action: FragmentType<typeof PhaseMark_action>;
}

/** The phase with its shape; an action that is in progress is a plain word, its course is the mark. */
export function PhaseMark(props: PhaseMarkProps) {
  const messages = useMessages();
  const action = readFragment(PhaseMark_action, props.action);
  const text = phaseText(messages, action);
  return action.phase === 'IN_PROGRESS' ? text : <Mark kind={KINDS[action.phase]}>{text}</Mark>;
}
