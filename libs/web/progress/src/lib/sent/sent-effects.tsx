import {
  graphql,
  readFragment,
  useMessages,
  Sentence,
  writtenPart,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Link } from '@opvolging/web-ui';

const SentEffects_submission = graphql(`
  fragment SentEffects_submission on Submission {
    id
    checkIns {
      id
      helpRequest {
        id
        code
        neededBy
        organisation {
          id
          name
        }
        person {
          id
          name
        }
      }
    }
    movedMilestones {
      milestone {
        id
        title
        precision
      }
      move {
        id
        to
      }
    }
  }
`);

interface SentEffectsProps {
  readonly submission: FragmentType<typeof SentEffects_submission>;
}

/** What others notice of it: requests on their way, dates that moved. */
export function SentEffects(props: SentEffectsProps) {
  const { progress, format, shell } = useMessages();
  const { checkIns, movedMilestones } = readFragment(SentEffects_submission, props.submission);
  return (
    <>
      {checkIns.map(
        ({ helpRequest: asked }) =>
          asked && (
            <p key={asked.id}>
              {progress.sent.request({
                to: nameOf(asked.person, asked.organisation) ?? shell.unknown,
                date: format.longDay(asked.neededBy),
              })}{' '}
              <Link href={`/verzoeken/${asked.code}`}>{asked.code}</Link>
            </p>
          ),
      )}
      {movedMilestones.map(({ milestone: { title, precision }, move: { id, to } }) => (
        <p key={id}>
          <Sentence>
            {progress.sent.moved({
              title: writtenPart(title),
              date: format.period(to, precision),
            })}
          </Sentence>
        </p>
      ))}
    </>
  );
}

interface Named {
  readonly name: string;
}

function nameOf(person: Named | null, organisation: Named | null): string | null {
  if (person === null) return organisation?.name ?? null;
  return organisation === null ? person.name : `${person.name} (${organisation.name})`;
}
