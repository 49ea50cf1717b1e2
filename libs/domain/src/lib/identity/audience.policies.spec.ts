import { canReadText } from './audience.policies';
import type { TextPlace } from './audience.policies';
import type { Role, Viewer } from './role';

const viewer = (roles: readonly Role[], organisationId: string | null = 'other'): Viewer => ({
  personId: 'somebody',
  organisationId,
  roles,
});
const place = (changes: Partial<TextPlace>): TextPlace => ({
  audience: 'OFFICE',
  organisationId: 'holder',
  ownerId: 'owner',
  reporterIds: ['reporter'],
  monitorId: 'monitor',
  ...changes,
});

describe('who reads a text with an audience', () => {
  it.each([
    ['PROGRAMME', { OFFICE: true, BOARD: true, MEMBER: true, MINISTRY: true }],
    ['BOARD', { OFFICE: true, BOARD: true, MEMBER: false, MINISTRY: false }],
    ['OFFICE', { OFFICE: true, BOARD: false, MEMBER: false, MINISTRY: false }],
  ] as const)('is, for %s and outside the action, %j', (audience, expected) => {
    const roles = ['OFFICE', 'BOARD', 'MEMBER', 'MINISTRY'] as const;
    const seen = roles.map((role) => [role, canReadText(viewer([role]), place({ audience }))]);
    expect(Object.fromEntries(seen)).toEqual(expected);
  });

  it.each(['MEMBER', 'BOARD', 'MINISTRY'] as const)(
    "includes the action's own organisation, as %s",
    (role) => {
      expect(canReadText(viewer([role], 'holder'), place({}))).toBe(true);
    },
  );

  it.each(['owner', 'reporter', 'monitor'])('includes the %s from another organisation', (id) => {
    expect(canReadText({ ...viewer(['MEMBER']), personId: id }, place({}))).toBe(true);
  });

  it('includes the organisation and the person to whom a request was put', () => {
    expect(canReadText(viewer(['MEMBER'], 'asked'), place({ asksOrganisationId: 'asked' }))).toBe(
      true,
    );
    expect(canReadText(viewer(['MINISTRY']), place({ asksPersonId: 'somebody' }))).toBe(true);
    expect(canReadText(viewer(['MEMBER']), place({ asksOrganisationId: 'asked' }))).toBe(false);
  });

  it('takes no organisation for no match', () => {
    const nowhere = place({ organisationId: null, asksOrganisationId: null, monitorId: null });
    expect(canReadText(viewer(['MEMBER'], null), nowhere)).toBe(false);
  });

  it('excludes somebody whose roles have all ended, the owner too', () => {
    const owner = { ...viewer([]), personId: 'owner' };
    expect(canReadText(owner, place({ audience: 'PROGRAMME' }))).toBe(false);
  });
});
