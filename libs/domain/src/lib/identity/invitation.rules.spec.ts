import { acceptInvitation, invitationExpiresAt } from './invitation.rules';

const issuedAt = Date.parse('2026-11-24T09:00:00Z');
const fresh = { issuedAt, usedAt: null, withdrawnAt: null };

describe('an invitation', () => {
  it('works for seven days', () => {
    const end = Date.parse('2026-12-01T09:00:00Z');
    expect(invitationExpiresAt(issuedAt)).toBe(end);
    expect(acceptInvitation(fresh, end - 1)).toEqual({
      ok: true,
      value: { ...fresh, usedAt: end - 1 },
    });
    expect(acceptInvitation(fresh, end)).toMatchObject({
      violations: [{ code: 'INVITATION_EXPIRED' }],
    });
  });

  it('works once', () => {
    expect(acceptInvitation({ ...fresh, usedAt: issuedAt + 1 }, issuedAt + 2)).toMatchObject({
      violations: [{ code: 'INVITATION_USED' }],
    });
  });

  it('does not work after it was withdrawn', () => {
    expect(acceptInvitation({ ...fresh, withdrawnAt: issuedAt + 1 }, issuedAt + 2)).toMatchObject({
      violations: [{ code: 'INVITATION_WITHDRAWN' }],
    });
  });
});
