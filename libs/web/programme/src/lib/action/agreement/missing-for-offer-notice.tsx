import { useMessages } from '@opvolging/web-data-access';
import { Callout, Link } from '@opvolging/web-ui';
import { useActionScreen } from '../page/action-screen';
import { ruleText } from './rule-text';

/** Where in the form of the plan each thing is mended. */
const PLACES: Readonly<Record<string, string>> = {
  PLAN_WITHOUT_TITLE: 'title',
  PLAN_WITHOUT_PROBLEM: 'problemCodes',
  PLAN_WITHOUT_RESULT: 'intendedResult',
  PLAN_WITHOUT_ORGANISATION: 'organisationId',
  PLAN_WITHOUT_OWNER: 'ownerId',
  PLAN_WITHOUT_MONITOR: 'monitorId',
  OWNER_IS_MONITOR: 'monitorId',
  REPORTER_IS_MONITOR: 'reporterIds',
  PLAN_WITHOUT_START: 'startDate',
  PLAN_WITHOUT_DATED_MILESTONE: 'milestones',
};

/** Everything that is missing at once, for those who can mend it. */
export function MissingForOfferNotice() {
  const messages = useMessages();
  const { action, may } = useActionScreen();
  const { missingForOffer: missing } = action;
  if (missing.length === 0 || !may('REVISE_PLAN')) return null;
  return (
    <Callout lead={messages.agreement.offer.missing({ n: missing.length })}>
      <ul>
        {missing.map((rule) => (
          <li key={rule}>
            <Link href={`/acties/${action.code}/plan#plan-${PLACES[rule] ?? 'title'}`}>
              {ruleText(messages, rule)}
            </Link>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
