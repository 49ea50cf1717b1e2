import type { Instant } from '../calendar/day';
import { accepted, refused } from '../result/result';
import type { Result, RuleViolation } from '../result/result';

export const INVITATION_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/** A link, shown once, by which somebody sets the first password. */
export interface Invitation {
  readonly issuedAt: Instant;
  readonly usedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
}

export function invitationExpiresAt(issuedAt: Instant): Instant {
  return issuedAt + INVITATION_DAYS * DAY;
}

/** An invitation works once, for seven days, unless it was withdrawn or replaced by a newer one. */
export function acceptInvitation(
  invitation: Invitation,
  now: Instant,
): Result<
  Invitation,
  RuleViolation<'INVITATION_USED' | 'INVITATION_WITHDRAWN' | 'INVITATION_EXPIRED'>
> {
  if (invitation.usedAt !== null) return refused({ code: 'INVITATION_USED' });
  if (invitation.withdrawnAt !== null) return refused({ code: 'INVITATION_WITHDRAWN' });
  if (now >= invitationExpiresAt(invitation.issuedAt)) {
    return refused({ code: 'INVITATION_EXPIRED' });
  }
  return accepted({ ...invitation, usedAt: now });
}
