import { useScreenQuery } from '@opvolging/web-data-access';
import { useEffect, useState } from 'react';
import type { ActionChoices } from './action-choices';
import { actionPageAt, ActionPages_Query } from './action-pages-query';
import type { ListPlace } from './list-place';

const PAUSE_IN_CHOOSING_MS = 300;

/**
 * How many actions the choices would show; null while that is being counted. The rows come along, so that
 * they stand there at once when the choices are applied.
 */
export function useFoundCount(choices: ActionChoices, place: ListPlace): number | null {
  const [asked, setAsked] = useState(choices);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(choices), PAUSE_IN_CHOOSING_MS);
    return () => clearTimeout(timer);
  }, [choices]);
  const first = { ...place, choices: asked, after: null };
  const { data, busy } = useScreenQuery(ActionPages_Query, {
    variables: { ...actionPageAt(first), ...(place.size === 'alles' && COUNT_ONLY) },
  });
  return data === undefined || busy || asked !== choices ? null : data.actions.totalCount;
}

/** The whole list is read in another way. */
const COUNT_ONLY = { first: 1 };
