import {
  graphql,
  readFragment,
  useMessages,
  Sentence,
  TitleToRead,
  Written,
  writtenPart,
  type FragmentType,
  type PlanInShort_ActionFragment,
} from '@opvolging/web-data-access';
import { DefinitionRow, Link, SummaryList } from '@opvolging/web-ui';
import './plan-in-short.css';

const PlanInShort_action = graphql(`
  fragment PlanInShort_action on Action {
    id
    intendedResult
    startDate
    organisation {
      id
      name
    }
    owner {
      id
      name
    }
    monitor {
      id
      name
    }
    problems {
      id
      code
      title
      titleEn
    }
    milestones {
      id
      title
      currentDate
      precision
      waitsFor
    }
  }
`);

interface PlanInShortProps {
  readonly action: FragmentType<typeof PlanInShort_action>;
  /** Left out where they stand in a table of their own. */
  readonly withMilestones?: boolean;
}

/** All that is asked of owner and monitor, on one screen. */
export function PlanInShort({ action: masked, withMilestones = true }: PlanInShortProps) {
  const { action: texts, format } = useMessages();
  const action = readFragment(PlanInShort_action, masked);
  const { field, section } = texts;
  return (
    <SummaryList>
      <DefinitionRow term={section.problems}>
        <ul className="o-plain-list">
          {action.problems.map((problem) => (
            <li key={problem.id}>
              <Link href={`/problemen/${problem.code}`}>
                {problem.code} <TitleToRead of={problem} />
              </Link>
            </li>
          ))}
        </ul>
      </DefinitionRow>
      <DefinitionRow term={field.intendedResult}>
        {action.intendedResult === null ? (
          texts.noIntendedResult
        ) : (
          <Written>{action.intendedResult}</Written>
        )}
      </DefinitionRow>
      <People action={action} />
      {action.startDate !== null && (
        <DefinitionRow term={field.startDate}>{format.day(action.startDate)}</DefinitionRow>
      )}
      {withMilestones && (
        <DefinitionRow term={section.milestones}>
          <Milestones milestones={action.milestones} />
        </DefinitionRow>
      )}
    </SummaryList>
  );
}

function Milestones({ milestones }: Pick<PlanInShort_ActionFragment, 'milestones'>) {
  const { format, milestone: words } = useMessages();
  return (
    <ul className="o-plain-list">
      {milestones.map(({ id, title, currentDate, precision, waitsFor }) => (
        <li key={id}>
          <Written>{title}</Written>,{' '}
          {waitsFor === null ? (
            format.period(currentDate, precision)
          ) : (
            <Sentence>{words.waitsFor({ event: writtenPart(waitsFor) })}</Sentence>
          )}
        </li>
      ))}
    </ul>
  );
}

function People({ action }: { action: PlanInShort_ActionFragment }) {
  const { action: texts } = useMessages();
  const { organisation, owner, monitor } = action;
  const { field } = texts;
  return (
    <>
      <DefinitionRow term={field.organisation}>
        {organisation?.name ?? texts.noOrganisation}
      </DefinitionRow>
      <DefinitionRow term={field.owner}>{owner?.name ?? texts.noOwner}</DefinitionRow>
      <DefinitionRow term={field.monitor}>{monitor?.name ?? texts.noMonitor}</DefinitionRow>
    </>
  );
}
