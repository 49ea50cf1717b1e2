import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Meta, TwoColumns } from '@opvolging/web-ui';
import { PlanInShort } from '../agreement/plan-in-short';
import { FactsNotice } from '../page/facts-notice';
import { LastCheckIn } from './last-check-in';
import { PrintMilestones } from './print-milestones';
import { StateInShort } from './state-in-short';
import './print-sheet.css';

const PrintSheet_action = graphql(`
  fragment PrintSheet_action on Action {
    id
    ...StateInShort_action
    ...FactsNotice_action
    ...PlanInShort_action
    ...PrintMilestones_action
    ...LastCheckIn_action
  }
`);

/** What a meeting needs to know of an action, small enough for one page. */
export function PrintSheet(props: { action: FragmentType<typeof PrintSheet_action> }) {
  const { action: texts } = useMessages();
  const action = readFragment(PrintSheet_action, props.action);
  return (
    <div className="o-sheet">
      <TwoColumns>
        <StateInShort action={action} />
        <LastCheckIn action={action} />
      </TwoColumns>
      <FactsNotice action={action} />
      <PlanInShort action={action} withMilestones={false} />
      <PrintMilestones action={action} />
      <Meta>{texts.print.meaning}</Meta>
    </div>
  );
}
