import {
  graphql,
  readFragment,
  useMessages,
  Written,
  type FragmentType,
} from '@opvolging/web-data-access';
import { DefinitionRow, FactText, Link, SummaryList } from '@opvolging/web-ui';

const RequestDetails_request = graphql(`
  fragment RequestDetails_request on HelpRequest {
    id
    state
    neededBy
    promisedFor
    overdue
    reason
    askedOn
    askedBy {
      id
      name
    }
    organisation {
      id
      name
    }
    person {
      id
      name
    }
    action {
      id
      code
      title
    }
  }
`);

interface RequestDetailsProps {
  readonly request: FragmentType<typeof RequestDetails_request>;
}

export function RequestDetails(props: RequestDetailsProps) {
  const { requests, terms, format, shell } = useMessages();
  const request = readFragment(RequestDetails_request, props.request);
  const { action, overdue, neededBy, promisedFor, reason, askedBy, askedOn } = request;
  const asked = [request.person?.name, request.organisation?.name].filter(Boolean).join(', ');
  return (
    <SummaryList>
      <DefinitionRow term={requests.column.from}>{asked || shell.unknown}</DefinitionRow>
      <DefinitionRow term={requests.column.neededBy}>{format.longDay(neededBy)}</DefinitionRow>
      <DefinitionRow term={requests.column.state}>
        {terms.requestState[request.state]}
        {overdue && (
          <>
            , <FactText>{requests.overdueMark}</FactText>
          </>
        )}
      </DefinitionRow>
      {promisedFor !== null && (
        <DefinitionRow term={requests.promisedOn}>{format.longDay(promisedFor)}</DefinitionRow>
      )}
      {reason !== null && (
        <DefinitionRow term={requests.reason}>
          <Written>{reason}</Written>
        </DefinitionRow>
      )}
      <DefinitionRow term={requests.forAction}>
        <Link href={`/acties/${action.code}`}>
          {action.code} <Written>{action.title}</Written>
        </Link>
      </DefinitionRow>
      <DefinitionRow term={requests.byWhom}>
        {askedBy.name}, {format.longDay(askedOn)}
      </DefinitionRow>
    </SummaryList>
  );
}
