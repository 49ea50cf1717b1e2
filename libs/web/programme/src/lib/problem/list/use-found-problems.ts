import { graphql, useScreenQuery } from '@opvolging/web-data-access';
import { useEffect, useState } from 'react';
import { filterOf, type ProblemChoices } from './problem-choices';

const UseFoundProblems_Query = graphql(`
  query UseFoundProblems_Query($filter: ProblemFilter) {
    problems(first: 1, filter: $filter) {
      totalCount
    }
  }
`);

const PAUSE_IN_CHOOSING_MS = 300;

/** How many problems the choices would show; null while that is being counted. */
export function useFoundProblems(choices: ProblemChoices): number | null {
  const [asked, setAsked] = useState(choices);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(choices), PAUSE_IN_CHOOSING_MS);
    return () => clearTimeout(timer);
  }, [choices]);
  const { data, busy } = useScreenQuery(UseFoundProblems_Query, {
    variables: { filter: filterOf(asked) },
  });
  return data === undefined || busy || asked !== choices ? null : data.problems.totalCount;
}
