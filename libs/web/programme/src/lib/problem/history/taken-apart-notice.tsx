import { readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Alert, Link } from '@opvolging/web-ui';
import { ProblemHistory_problem } from './problem-history';
import { ProblemHistoryEntry_historyEntry } from './problem-history-entry';
import { takenApartInto } from './taken-apart';

interface TakenApartProps {
  readonly problem: FragmentType<typeof ProblemHistory_problem>;
}

/** The number of a group that was undone stays its own; this says where to go. */
export function TakenApart(props: TakenApartProps) {
  const { problem: texts } = useMessages();
  const { history } = readFragment(ProblemHistory_problem, props.problem);
  const codes = takenApartInto(readFragment(ProblemHistoryEntry_historyEntry, history.nodes));
  if (codes === null) return null;
  return (
    <Alert kind="info">
      <p>{texts.group.takenApart}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <Link href={`/problemen/${code}`}>{code}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
