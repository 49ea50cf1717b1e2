import { COVERAGES, PHASES, type Coverage, type Phase } from '@opvolging/domain';
import {
  graphql,
  readFragment,
  useMessages,
  type FragmentType,
  type PortfolioCounts_PortfolioFragment,
} from '@opvolging/web-data-access';
import { TwoColumns } from '@opvolging/web-ui';
import { CountTable } from './count-table';
import { COVERAGE_ADDRESSES, PHASE_ADDRESSES } from './list-addresses';

const PortfolioCounts_portfolio = graphql(`
  fragment PortfolioCounts_portfolio on Portfolio {
    phases {
      proposed
      notStarted
      inProgress
      paused
      done
      stopped
    }
    coverage {
      noAction
      proposedOnly
      unconfirmed
      inHand
      pausedOnly
      allClosed
      resolved
      handledElsewhere
      setAside
    }
  }
`);

type Counts = PortfolioCounts_PortfolioFragment;

const PHASE_COUNTS = {
  PROPOSED: 'proposed',
  NOT_STARTED: 'notStarted',
  IN_PROGRESS: 'inProgress',
  PAUSED: 'paused',
  DONE: 'done',
  STOPPED: 'stopped',
} as const satisfies Readonly<Record<Phase, keyof Counts['phases']>>;

const COVERAGE_COUNTS = {
  NO_ACTION: 'noAction',
  PROPOSED_ONLY: 'proposedOnly',
  UNCONFIRMED: 'unconfirmed',
  IN_HAND: 'inHand',
  PAUSED_ONLY: 'pausedOnly',
  ALL_CLOSED: 'allClosed',
  RESOLVED: 'resolved',
  HANDLED_ELSEWHERE: 'handledElsewhere',
  SET_ASIDE: 'setAside',
} as const satisfies Readonly<Record<Coverage, keyof Counts['coverage']>>;

interface PortfolioCountsProps {
  readonly portfolio: FragmentType<typeof PortfolioCounts_portfolio>;
  /** The lists show the present only, so that a number of another day opens none. */
  readonly isPast: boolean;
}

export function PortfolioCounts({ isPast, ...props }: PortfolioCountsProps) {
  const { board, coverage: coverageTexts, terms } = useMessages();
  const { phases, coverage } = readFragment(PortfolioCounts_portfolio, props.portfolio);
  const opening = (address: string) => (isPast ? null : address);
  return (
    <TwoColumns>
      <CountTable
        title={board.counts.phases}
        caption={board.counts.phasesCaption}
        header={board.counts.phase}
        all={opening('/acties')}
        rows={PHASES.map((phase) => ({
          key: phase,
          label: terms.phase[phase],
          n: phases[PHASE_COUNTS[phase]],
          href: opening(PHASE_ADDRESSES[phase]),
        }))}
      />
      <CountTable
        title={board.counts.coverage}
        caption={board.counts.coverageCaption}
        header={terms.coverageTitle}
        all={opening('/problemen')}
        rows={COVERAGES.map((one) => ({
          key: one,
          label: coverageTexts.label[one],
          n: coverage[COVERAGE_COUNTS[one]],
          href: opening(COVERAGE_ADDRESSES[one]),
        }))}
      />
    </TwoColumns>
  );
}
