import type { Role } from '@opvolging/domain';
import { shownPermissions } from './permission-enum';

function shownTo(...roles: Role[]) {
  return shownPermissions({ personId: 'p', organisationId: null, roles });
}

describe('what the screens offer', () => {
  it('is everything for the office', () => {
    expect(shownTo('OFFICE')).toHaveLength(10);
  });

  it('is proposing and reporting for a member', () => {
    expect(shownTo('MEMBER')).toEqual(['ACTION_PROPOSE', 'REPORT_PROGRESS']);
  });

  it('is the page of the board for its members', () => {
    expect(shownTo('BOARD')).toEqual(['AUDIENCE_BOARD', 'BOARD_READ']);
  });

  it('is reading alone for the ministry, and nothing without a role', () => {
    expect(shownTo('MINISTRY')).toEqual([]);
    expect(shownTo()).toEqual([]);
  });

  it('is the union for who has two roles', () => {
    expect(shownTo('BOARD', 'MEMBER')).toEqual([...shownTo('MEMBER'), ...shownTo('BOARD')].sort());
  });
});
