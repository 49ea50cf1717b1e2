import { aMilestone, anAssignment, aProposedAction, day } from '../../testing';
import { gate } from './gate.rules';

const codes = (given: Parameters<typeof aProposedAction>[0]) =>
  gate(aProposedAction(given)).map(({ code }) => code);

describe('the gate before an offer', () => {
  it('lets a complete plan through', () => {
    expect(codes({})).toEqual([]);
  });

  it('names everything that is missing at once', () => {
    const empty = {
      title: ' ',
      problemIds: [],
      intendedResult: null,
      organisationId: null,
      assignments: [],
      startDate: null,
      milestones: [],
    };

    expect(codes(empty)).toEqual([
      'PLAN_WITHOUT_TITLE',
      'PLAN_WITHOUT_PROBLEM',
      'PLAN_WITHOUT_RESULT',
      'PLAN_WITHOUT_ORGANISATION',
      'PLAN_WITHOUT_OWNER',
      'PLAN_WITHOUT_MONITOR',
      'PLAN_WITHOUT_START',
      'PLAN_WITHOUT_DATED_MILESTONE',
    ]);
  });

  it('says beside which field each thing is missing', () => {
    expect(gate(aProposedAction({ startDate: null }))).toEqual([
      { code: 'PLAN_WITHOUT_START', path: ['startDate'] },
    ]);
  });

  it('refuses one person as owner and monitor', () => {
    const assignments = [
      anAssignment({ state: 'NAMED' }),
      anAssignment({ as: 'MONITOR', state: 'NAMED', personId: 'owner' }),
    ];

    expect(codes({ assignments })).toEqual(['OWNER_IS_MONITOR']);
  });

  it('refuses a monitor who also reports', () => {
    const assignments = [
      ...aProposedAction().assignments,
      anAssignment({ as: 'REPORTER', personId: 'monitor' }),
    ];

    expect(codes({ assignments })).toEqual(['REPORTER_IS_MONITOR']);
  });

  it('takes no waiting milestone for a dated one', () => {
    const milestones = [aMilestone({ waitsFor: 'Nieuwe wet' })];

    expect(codes({ milestones })).toEqual(['PLAN_WITHOUT_DATED_MILESTONE']);
  });

  it('takes no withdrawn milestone for a dated one', () => {
    const milestones = [aMilestone({ withdrawnOn: day('2026-09-02') })];

    expect(codes({ milestones })).toEqual(['PLAN_WITHOUT_DATED_MILESTONE']);
  });

  it('counts nobody who declined', () => {
    const assignments = [
      anAssignment({ state: 'DECLINED' }),
      anAssignment({ as: 'MONITOR', state: 'NAMED' }),
    ];

    expect(codes({ assignments })).toEqual(['PLAN_WITHOUT_OWNER']);
  });
});
