import type { AssignmentRole } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import {
  graphql,
  readFragment,
  useMessages,
  Sentence,
  writtenPart,
  type AssignmentsOf_ActionFragment,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Meta } from '@opvolging/web-ui';

const AssignmentsOf_action = graphql(`
  fragment AssignmentsOf_action on Action {
    id
    assignments {
      id
      as
      at
      state
      reason
      recordedByOffice
      letterDate
      letterUrl
      person {
        id
        name
        organisation {
          id
          name
        }
      }
    }
  }
`);

type Assignment = AssignmentsOf_ActionFragment['assignments'][number];

interface AssignmentsOfProps {
  readonly action: FragmentType<typeof AssignmentsOf_action>;
  readonly as: AssignmentRole;
  /** What to say when nobody is in this part. */
  readonly none: string;
}

/** The people in one part of the action with what they answered; who declined stays readable. */
export function AssignmentsOf({ action, as, none }: AssignmentsOfProps) {
  const { assignments } = readFragment(AssignmentsOf_action, action);
  const all = assignments.filter((one) => one.as === as);
  const current = all.filter(({ state }) => state !== 'ENDED' && state !== 'DECLINED');
  const declined = all.filter(({ state }) => state === 'DECLINED');
  return (
    <>
      {current.length === 0 && none}
      {[...current, ...declined].map((assignment) => (
        <OneAssignment key={assignment.id} assignment={assignment} />
      ))}
    </>
  );
}

function OneAssignment({ assignment }: { assignment: Assignment }) {
  const messages = useMessages();
  const { person } = assignment;
  const answer = answerText(messages, assignment);
  return (
    <div>
      {person.organisation === null
        ? person.name
        : messages.action.by({ name: person.name, organisation: person.organisation.name })}
      {answer !== '' && (
        <Meta>
          <Sentence>{answer}</Sentence>
        </Meta>
      )}
      <Letter assignment={assignment} />
    </div>
  );
}

function Letter({ assignment }: { assignment: Assignment }) {
  const { agreement, format } = useMessages();
  const { recordedByOffice, letterDate, letterUrl } = assignment;
  if (!recordedByOffice || letterDate === null) return null;
  return (
    <Meta>
      {agreement.record.told({ date: format.day(letterDate) })}{' '}
      {letterUrl !== null && (
        <a className="nl-link" href={letterUrl} rel="noreferrer">
          {agreement.record.seeLetter}
        </a>
      )}
    </Meta>
  );
}

function answerText({ agreement, format }: Catalogue, assignment: Assignment): string {
  const { as, at, state, reason } = assignment;
  const date = format.dayOf(at);
  if (as === 'REPORTER' || state === 'NAMED' || state === 'ENDED') return '';
  if (state === 'OFFERED') return agreement.state.OFFERED;
  if (state === 'AGREED') return agreement.state.AGREED({ date });
  const declined = agreement.state.DECLINED({ date });
  return reason === null ? declined : `${declined}: ${writtenPart(reason)}`;
}
