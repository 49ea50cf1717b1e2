import { useApolloClient } from '@apollo/client/react';
import type { Submit } from '@opvolging/web-data-access';
import { useEffect } from 'react';

/** Reads the plan again when it was changed since the person saw it, so that the newest stands there to be read. */
export function useNewestPlan<Variables>({ errors }: Pick<Submit<Variables>, 'errors'>): void {
  const client = useApolloClient();
  const changed = errors.some(({ rule }) => rule === 'PLAN_CHANGED');
  useEffect(() => {
    if (changed) void client.refetchQueries({ include: 'active' }).catch(() => undefined);
  }, [changed, client]);
}
