import { graphql, useScreenQuery } from '@opvolging/web-data-access';
import { useEffect, useState } from 'react';
import { filterOf, type ActionChoices } from './action-choices';

const UseFoundCount_Query = graphql(`
  query UseFoundCount_Query($filter: ActionFilter) {
    actions(first: 1, filter: $filter) {
      totalCount
    }
  }
`);

const PAUSE_IN_CHOOSING_MS = 300;

/** How many actions the choices would show; null while that is being counted. */
export function useFoundCount(choices: ActionChoices): number | null {
  const [asked, setAsked] = useState(choices);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(choices), PAUSE_IN_CHOOSING_MS);
    return () => clearTimeout(timer);
  }, [choices]);
  const { data, busy } = useScreenQuery(UseFoundCount_Query, {
    variables: { filter: filterOf(asked) },
  });
  return data === undefined || busy || asked !== choices ? null : data.actions.totalCount;
}
