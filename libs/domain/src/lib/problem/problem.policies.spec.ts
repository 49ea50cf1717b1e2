import { ROLES } from '../identity/role';
import type { Role, Viewer } from '../identity/role';
import { aProblem } from './problem.builder';
import { canEditProblem, problemCommandsFor } from './problem.policies';

const viewer = (role: Role): Viewer => ({ personId: 'p', organisationId: 'o', roles: [role] });
const office = viewer('OFFICE');

describe('who may change a problem', () => {
  it('is the office only', () => {
    expect(ROLES.filter((role) => canEditProblem(viewer(role), aProblem()))).toEqual(['OFFICE']);
  });

  it('is nobody once it is grouped into another or taken apart', () => {
    expect(canEditProblem(office, aProblem({ mergedIntoId: 'problem-45' }))).toBe(false);
    const dissolvedOn = aProblem().takenInOn;
    expect(canEditProblem(office, aProblem({ dissolvedOn }))).toBe(false);
  });
});

describe('what can be done with a problem', () => {
  it('is all but taking apart for an open problem', () => {
    expect(problemCommandsFor(office, aProblem(), [])).toEqual([
      'EDIT',
      'GROUP',
      'SET_ASIDE',
      'HANDLE_ELSEWHERE',
      'RESOLVE',
    ]);
  });

  it('is not setting aside while an action is open', () => {
    const commands = problemCommandsFor(office, aProblem(), [{ phase: 'PROPOSED' }]);
    expect(commands).not.toContain('SET_ASIDE');
  });

  it('is taking apart for a group', () => {
    expect(problemCommandsFor(office, aProblem({ mergedFromIds: ['a', 'b'] }), [])).toContain(
      'UNGROUP',
    );
  });

  it('is taking back once it was decided on', () => {
    expect(problemCommandsFor(office, aProblem({ stand: 'SET_ASIDE' }), [])).toEqual([
      'EDIT',
      'TAKE_BACK',
    ]);
  });

  it('is nothing for a member', () => {
    expect(problemCommandsFor(viewer('MEMBER'), aProblem(), [])).toEqual([]);
  });
});
