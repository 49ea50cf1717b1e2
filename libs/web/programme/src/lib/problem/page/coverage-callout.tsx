import { isOpenForProblem, isUncovered, type Coverage, type Phase } from '@opvolging/domain';
import { factInShort, factSentence, type Catalogue, type FactToTell } from '@opvolging/messages';
import { useMessages } from '@opvolging/web-data-access';
import { Callout } from '@opvolging/web-ui';

interface CoverageCalloutProps {
  readonly problem: {
    readonly coverage: Coverage;
    readonly hadStoppedAction: boolean;
    readonly facts: readonly FactToTell[];
  };
  readonly actions: readonly {
    readonly phase: Phase;
    readonly facts: readonly FactToTell[];
  }[];
}

/** What is done about it in one sentence, and what comes nearest where nothing is agreed. */
export function CoverageCallout({ problem, actions }: CoverageCalloutProps) {
  const messages = useMessages();
  const texts = messages.coverage;
  const uncovered = isUncovered(problem.coverage);
  const [fact] = problem.facts;
  const said = uncovered ? texts.sentence.NO_ACTION : texts.sentence[problem.coverage];
  return (
    <Callout lead={fact === undefined ? said : factSentence(messages, fact)}>
      {problem.coverage === 'PROPOSED_ONLY' && `${proposals(messages, actions)} `}
      {uncovered && problem.hadStoppedAction && texts.stoppedBefore}
    </Callout>
  );
}

/** Where nothing is agreed, everything open is a proposal. */
function proposals(messages: Catalogue, actions: CoverageCalloutProps['actions']): string {
  const open = actions.filter(isOpenForProblem);
  const waiting = open[0]?.facts.find(({ code }) => code === 'NOT_ACCEPTED');
  return open.length === 1 && waiting !== undefined
    ? messages.problem.oneProposalWaits({ waiting: factInShort(messages, waiting) })
    : messages.coverage.proposalsWaiting({ n: open.length });
}
