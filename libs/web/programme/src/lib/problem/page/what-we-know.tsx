import {
  graphql,
  readFragment,
  useMessages,
  Written,
  type FragmentType,
  type WhatWeKnow_ProblemFragment,
} from '@opvolging/web-data-access';
import { DefinitionRow, Link, Section, SummaryList } from '@opvolging/web-ui';
import { Fragment } from 'react';
import { listAddress, NO_CHOICES } from '../list/problem-choices';
import { themeName } from '../words/theme-name';

export const WhatWeKnow_problem = graphql(`
  fragment WhatWeKnow_problem on Problem {
    id
    themes
    takenInOn
    groups
    stand
    standReason
    standNote
    handledLink
    handledBy {
      id
      name
    }
    reviewOn
  }
`);

interface WhatWeKnowProps {
  readonly problem: FragmentType<typeof WhatWeKnow_problem>;
}

export function WhatWeKnow(props: WhatWeKnowProps) {
  const { format, problem: texts } = useMessages();
  const problem = readFragment(WhatWeKnow_problem, props.problem);
  return (
    <Section title={texts.whatWeKnow}>
      <SummaryList>
        <DefinitionRow term={texts.themes}>
          <Themes keys={problem.themes} />
        </DefinitionRow>
        <Decided problem={problem} />
        {problem.groups.length > 0 && (
          <DefinitionRow term={texts.joinedFrom}>{format.list([...problem.groups])}</DefinitionRow>
        )}
        <DefinitionRow term={texts.takenInOn}>{format.longDay(problem.takenInOn)}</DefinitionRow>
        <DefinitionRow term={texts.smaller}>{texts.noIndicator}</DefinitionRow>
      </SummaryList>
    </Section>
  );
}

function Themes({ keys }: { keys: readonly string[] }) {
  const messages = useMessages();
  return keys.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && ', '}
      <Link href={listAddress({ ...NO_CHOICES, theme: key })}>{themeName(messages, key)}</Link>
    </Fragment>
  ));
}

/** What the programme decided about it, with the reason or the place where the work is done. */
function Decided({ problem }: { problem: WhatWeKnow_ProblemFragment }) {
  const { format, problem: texts, shell } = useMessages();
  const { handledBy, handledLink, reviewOn, standReason, standNote } = problem;
  return (
    <>
      {handledBy !== null && <DefinitionRow term={texts.handledBy}>{handledBy.name}</DefinitionRow>}
      {handledLink !== null && (
        <DefinitionRow term={texts.handledLink}>
          <Link href={handledLink} rel="external noreferrer" title={shell.opensElsewhere}>
            {handledLink}
          </Link>
        </DefinitionRow>
      )}
      {reviewOn !== null && (
        <DefinitionRow term={texts.reviewOn}>{format.longDay(reviewOn)}</DefinitionRow>
      )}
      {standReason !== null && (
        <DefinitionRow term={texts.setAsideBecause}>
          {texts.setAside.reasons[standReason]}
        </DefinitionRow>
      )}
      {standNote !== null && (
        <DefinitionRow term={texts.note}>
          <Written>{standNote}</Written>
        </DefinitionRow>
      )}
    </>
  );
}
