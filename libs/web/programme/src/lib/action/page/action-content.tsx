import { graphql, readFragment, type FragmentType } from '@opvolging/web-data-access';
import { TwoColumns } from '@opvolging/web-ui';
import { AnswersAsked } from '../agreement/answers-asked';
import { MissingForOfferNotice } from '../agreement/missing-for-offer-notice';
import { ActionCommands } from '../commands/action-commands';
import { MilestonesSection } from '../milestones/milestones-section';
import { ActionScreenContext } from './action-screen';
import { AsOfForm } from './as-of-form';
import { CheckInsSection } from './check-ins-section';
import { FactsNotice } from './facts-notice';
import { InternalNoteSection } from './internal-note-section';
import { LinksSection } from './links-section';
import { PeopleSection } from './people-section';
import { ProblemsSection } from './problems-section';
import { RequestsSection } from './requests-section';
import { SummarySection } from './summary-section';
import { useScreenOf } from './use-screen-of';

const ActionContent_action = graphql(`
  fragment ActionContent_action on Action {
    id
    code
    phase
    ...ActionTarget_action
    ...AnswersAsked_action
    ...FactsNotice_action
    ...SummarySection_action
    ...PeopleSection_action
    ...ProblemsSection_action
    ...MilestonesSection_action
    ...CheckInsSection_action
    ...RequestsSection_action
    ...LinksSection_action
    ...InternalNoteSection_action
  }
`);

interface ActionContentProps {
  readonly action: FragmentType<typeof ActionContent_action>;
  /** The past moment that is shown; null for now. */
  readonly asOf: string | null;
  readonly refetch: () => Promise<unknown>;
}

export function ActionContent({ action: masked, asOf, refetch }: ActionContentProps) {
  const action = readFragment(ActionContent_action, masked);
  const screen = useScreenOf({ action, past: asOf !== null, refetch });
  return (
    <ActionScreenContext value={screen}>
      <AnswersAsked action={action} past={asOf !== null} onDone={screen.done} />
      <FactsNotice action={action} />
      <MissingForOfferNotice />
      <ActionCommands />
      <TwoColumns>
        <SummarySection action={action} />
        <PeopleSection action={action} />
      </TwoColumns>
      <ProblemsSection action={action} />
      <MilestonesSection action={action} />
      <CheckInsSection action={action} />
      <RequestsSection action={action} />
      <LinksSection action={action} />
      <InternalNoteSection action={action} />
      <AsOfForm code={action.code} />
    </ActionScreenContext>
  );
}
