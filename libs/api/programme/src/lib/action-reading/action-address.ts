import { AGREEMENTS, COURSES, FACT_CODES, FRESHNESS, PHASES } from '@opvolging/domain';
import type { ActionFilterInput } from './action-filter.input';
import { ACTION_ORDERS, type ActionOrder } from './reading-enums';

/** What an address asks of the list of actions. */
export interface ActionAddress {
  readonly filter: ActionFilterInput;
  readonly orderBy: ActionOrder;
  readonly asOf: string | null;
}

/** The filter in an address, by the names that the list on the screen uses; unknown codes do not count. */
export function actionAddress(params: URLSearchParams): ActionAddress {
  return {
    filter: {
      agreement: codes(AGREEMENTS, params.get('overeenkomst')),
      phase: codes(PHASES, params.get('fase')),
      course: codes(COURSES, params.get('inschatting')),
      freshness: codes(FRESHNESS, params.get('actualiteit')),
      fact: codes(FACT_CODES, params.get('valt-op')),
      problemCode: params.get('probleem'),
      personId: params.get('persoon'),
      ownerId: params.get('verantwoordelijke'),
      monitorId: params.get('toetser'),
      organisationId: params.get('organisatie'),
      text: params.get('tekst'),
    },
    orderBy: codes(ACTION_ORDERS, params.get('sorteer'))?.[0] ?? 'CODE',
    asOf: params.get('zoals-op'),
  };
}

/** The known codes among those between commas; null when there is none, which means all. */
function codes<Code extends string>(known: readonly Code[], text: string | null): Code[] | null {
  const given = (text ?? '').toUpperCase().split(',');
  const found = known.filter((code) => given.includes(code));
  return found.length === 0 ? null : found;
}
