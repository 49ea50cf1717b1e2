import type { Day, Instant } from '@opvolging/domain';
import { instantIn, type Deed, type DeedMap, type Programme } from '@opvolging/testing';
import type { SingleDeed } from './doers';

type Actor = Deed['by'];

/** What happens at once: one deed, or all reports that one person sends together. */
export type Turn = {
  readonly by: Actor;
  readonly at: Instant;
} & ({ readonly deed: Deed<SingleDeed> } | { readonly reports: readonly DeedMap['REPORT'][] });

/** The story in the order of time: changes are made as they happened, since history never runs backwards. */
export function turnsOf({ deeds }: Programme, today: Day): readonly Turn[] {
  const turns: Turn[] = [];
  const sendings = new Map<string, DeedMap['REPORT'][]>();
  for (const deed of deeds) {
    const { by } = deed;
    const at = instantIn(deed.at, today);
    if (deed.do !== 'REPORT') {
      turns.push({ by, at, deed });
      continue;
    }
    const sending = sendings.get(`${by} ${at}`);
    if (sending) {
      sending.push(deed.what);
    } else {
      const reports = [deed.what];
      sendings.set(`${by} ${at}`, reports);
      turns.push({ by, at, reports });
    }
  }
  return turns.sort((one, other) => one.at - other.at);
}
