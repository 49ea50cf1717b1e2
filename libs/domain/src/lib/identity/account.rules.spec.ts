import type { Account } from './account';
import { changeRoles, closeAccount } from './account.rules';

const account = (changes: Partial<Account> = {}): Account => ({
  personId: 'one',
  state: 'ACTIVE',
  roles: ['OFFICE'],
  ...changes,
});
const byTwo = { actorId: 'two', activeOfficeIds: ['one', 'two'] };

describe('giving and ending roles', () => {
  it('keeps each role once, in the order of the list', () => {
    expect(changeRoles(account(), ['MEMBER', 'BOARD', 'MEMBER'], byTwo)).toEqual({
      ok: true,
      value: account({ roles: ['BOARD', 'MEMBER'] }),
    });
  });

  it('may end all roles of a person', () => {
    expect(changeRoles(account(), [], byTwo)).toMatchObject({ ok: true, value: { roles: [] } });
  });

  it('is refused for oneself', () => {
    expect(changeRoles(account({ personId: 'two' }), ['OFFICE', 'BOARD'], byTwo)).toEqual({
      ok: false,
      violations: [{ code: 'ROLES_ARE_OWN' }],
    });
  });

  it('is refused when nobody of the office would remain', () => {
    const alone = { actorId: 'two', activeOfficeIds: ['one'] };
    expect(changeRoles(account(), ['MEMBER'], alone)).toEqual({
      ok: false,
      violations: [{ code: 'LAST_ADMINISTRATOR' }],
    });
    expect(changeRoles(account(), ['OFFICE', 'MEMBER'], alone)).toMatchObject({ ok: true });
  });

  it('is refused on a closed account', () => {
    expect(changeRoles(account({ state: 'CLOSED' }), ['MEMBER'], byTwo)).toMatchObject({
      violations: [{ code: 'ACCOUNT_IS_CLOSED' }],
    });
  });
});

describe('closing an account', () => {
  it('keeps the roles on record', () => {
    expect(closeAccount(account(), byTwo)).toEqual({
      ok: true,
      value: account({ state: 'CLOSED' }),
    });
  });

  it('takes back an invitation that was not used', () => {
    expect(closeAccount(account({ state: 'INVITED' }), byTwo)).toMatchObject({ ok: true });
  });

  it('is refused for oneself, and names that it is the last of the office too', () => {
    expect(closeAccount(account(), { actorId: 'one', activeOfficeIds: ['one'] })).toEqual({
      ok: false,
      violations: [{ code: 'ACCOUNT_IS_OWN' }, { code: 'LAST_ADMINISTRATOR' }],
    });
  });

  it('is refused a second time', () => {
    expect(closeAccount(account({ state: 'CLOSED' }), byTwo)).toMatchObject({
      violations: [{ code: 'ACCOUNT_IS_CLOSED' }],
    });
  });
});
