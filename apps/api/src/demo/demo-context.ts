import { randomUUID } from 'node:crypto';
import { RequestContext } from '@opvolging/api-kernel';
import { dayOf, type Instant, type Viewer } from '@opvolging/domain';
import { loadCatalogue } from '@opvolging/messages';
import type { KernelParts } from '../kernel/kernel.module';

const FROM_THE_DEMO = 'demo';

/** Somebody at work at an instant of the past; null is the service itself, before anybody could sign in. */
export async function demoContext(
  { database }: Pick<KernelParts, 'database'>,
  viewer: Viewer | null,
  now: Instant,
): Promise<RequestContext> {
  return new RequestContext(
    {
      viewer,
      sessionId: null,
      language: 'nl',
      catalogue: await loadCatalogue('nl'),
      requestId: randomUUID(),
      origin: FROM_THE_DEMO,
      now,
      today: dayOf(now),
    },
    database,
  );
}
