import type { Instant } from '@opvolging/domain';
import type { Stage } from './stage';

/** The mails of the past were for other days; none of them goes out now. */
export function closeMails(stage: Stage, now: Instant): Promise<void> {
  return stage.unit({ by: null, at: now }, 'closeMails', async (tx) => {
    await tx.execute('UPDATE outbox SET sent_ms = created_ms WHERE sent_ms IS NULL');
  });
}
