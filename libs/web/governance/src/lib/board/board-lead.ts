import type { Catalogue } from '@opvolging/messages';
import type { UseBoard_QueryQuery } from '@opvolging/web-data-access';
import { waitingIn } from './waiting-requests';

/**
 * The one sentence that somebody reads who reads one. Requests are of now, so the past tells none; that nothing asked
 * attention then is told where the points would stand.
 */
export function boardLead(
  texts: Catalogue['board'],
  { points, requestsToMe }: UseBoard_QueryQuery,
  isPast: boolean,
): string | null {
  const n = points.totalCount;
  if (isPast) return n === 0 ? null : texts.leadAttentionThen({ n });
  const waiting = waitingIn(requestsToMe.nodes);
  return `${texts.leadAttention({ n })} ${texts.leadRequests({ n: waiting.length })}`;
}
