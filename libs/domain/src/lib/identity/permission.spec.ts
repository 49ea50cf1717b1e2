import { hasPermission, PERMISSIONS } from './permission';
import type { Permission } from './permission';
import { ROLES } from './role';

const permissions = Object.keys(PERMISSIONS) as Permission[];
const rolesWith = (permission: Permission): readonly string[] =>
  ROLES.filter((role) => hasPermission({ roles: [role] }, permission));

describe('the table of permissions', () => {
  it.each([
    ['problem:read', ['OFFICE', 'BOARD', 'MEMBER', 'MINISTRY']],
    ['problem:edit', ['OFFICE']],
    ['action:propose', ['OFFICE', 'MEMBER']],
    ['action:take-part', ['OFFICE', 'MEMBER']],
    ['action:on-behalf', ['OFFICE']],
    ['action:stop', ['OFFICE']],
    ['check-in:submit', ['OFFICE', 'MEMBER']],
    ['help-request:answer', ['OFFICE', 'BOARD', 'MEMBER', 'MINISTRY']],
    ['audience:board', ['OFFICE', 'BOARD']],
    ['audience:office', ['OFFICE']],
    ['person:manage', ['OFFICE']],
    ['csv:export', ['OFFICE', 'BOARD', 'MEMBER', 'MINISTRY']],
  ] as const)('gives %s to %j', (permission, roles) => {
    expect(rolesWith(permission)).toEqual(roles);
  });

  it('gives the ministry and the board nothing but reading and answering', () => {
    const allowed = (role: 'BOARD' | 'MINISTRY'): readonly Permission[] =>
      permissions.filter((permission) => hasPermission({ roles: [role] }, permission));
    const harmless = /:read$|^csv:export$|^help-request:answer$|^audience:board$/;
    expect(allowed('BOARD').filter((permission) => !harmless.test(permission))).toEqual([]);
    expect(allowed('MINISTRY').filter((permission) => !harmless.test(permission))).toEqual([]);
  });

  it('is the union over the roles of one person', () => {
    expect(hasPermission({ roles: ['MINISTRY', 'MEMBER'] }, 'action:propose')).toBe(true);
    expect(hasPermission({ roles: ['MINISTRY', 'BOARD'] }, 'action:propose')).toBe(false);
  });

  it.each(permissions)('gives %s to nobody who is not signed in or has no role', (permission) => {
    expect(hasPermission(null, permission)).toBe(false);
    expect(hasPermission({ roles: [] }, permission)).toBe(false);
  });
});
