import {
  graphql,
  readFragment,
  useMessages,
  type FragmentType,
  type WhatIsDone_ProblemFragment,
} from '@opvolging/web-data-access';
import { ItemList, Link, Section } from '@opvolging/web-ui';
import { CoverageCallout } from './coverage-callout';
import { ProblemAction, ProblemAction_action } from './problem-action';

export const WhatIsDone_problem = graphql(`
  fragment WhatIsDone_problem on Problem {
    id
    code
    coverage
    hadStoppedAction
    viewerMay
    facts {
      code
      days
      since
    }
    actions(first: 20) {
      totalCount
      nodes {
        id
        ...ProblemAction_action
      }
    }
  }
`);

interface WhatIsDoneProps {
  readonly problem: FragmentType<typeof WhatIsDone_problem>;
}

export function WhatIsDone(props: WhatIsDoneProps) {
  const { problem: texts } = useMessages();
  const problem = readFragment(WhatIsDone_problem, props.problem);
  const actions = readFragment(ProblemAction_action, problem.actions.nodes);
  return (
    <Section title={texts.whatIsDone}>
      <CoverageCallout problem={problem} actions={actions} />
      <ActionsOfProblem problem={problem} />
      {problem.viewerMay.includes('PROPOSE_ACTION') && (
        <p className="o-no-print">
          <Link look="primary" size="small" href={`/acties/voorstellen?probleem=${problem.code}`}>
            {texts.proposeAction}
          </Link>
        </p>
      )}
    </Section>
  );
}

function ActionsOfProblem({ problem }: { problem: WhatIsDone_ProblemFragment }) {
  const { problem: texts } = useMessages();
  const { nodes, totalCount } = problem.actions;
  if (totalCount === 0) return null;
  return (
    <>
      <ItemList>
        {nodes.map((action) => (
          <ProblemAction key={action.id} action={action} />
        ))}
      </ItemList>
      {totalCount > nodes.length && (
        <p>
          <Link href={`/acties?probleem=${problem.code}`}>
            {texts.allActions({ n: totalCount })}
          </Link>
        </p>
      )}
    </>
  );
}
