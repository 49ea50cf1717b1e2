import { aCheckIn, aMilestone, anAction, anAssignment, day } from '@opvolging/domain/testing';
import { summaryRow } from './summary-row';

describe('the summary row of an action', () => {
  const rowOf = (given: Parameters<typeof anAction>[0] = {}) =>
    summaryRow({
      action: anAction(given),
      checkIns: [],
      helpRequests: [],
      problemCodes: ['P-07', 'P-20'],
    });

  it('holds codes and people between spaces, each once', () => {
    const row = rowOf({
      assignments: [
        anAssignment(),
        anAssignment({ as: 'MONITOR' }),
        anAssignment({ as: 'REPORTER', personId: 'owner' }),
        anAssignment({ as: 'REPORTER', personId: 'left', state: 'ENDED' }),
      ],
    });

    expect(row.problemCodes).toBe(' P-07 P-20 ');
    expect(row.personIds).toBe(' owner monitor ');
  });

  it('is found by code, title and result without accents or capitals', () => {
    const { searchText } = rowOf({ title: 'Oekraïense wérkers', intendedResult: 'Éen loket' });

    expect(searchText).toBe('a-001 oekraiense werkers een loket');
  });

  it('sorts a missing milestone last and a missing report first', () => {
    const row = rowOf({ milestones: [aMilestone({ metOn: day('2026-11-01') })] });

    expect(row.nextMilestoneSort).toBe('9999-12-31');
    expect(row.checkedInSort).toBe('0000-01-01');
  });

  it('sorts by the days that are there', () => {
    const row = summaryRow({
      action: anAction(),
      checkIns: [aCheckIn({ on: day('2026-11-20') })],
      helpRequests: [],
      problemCodes: [],
    });

    expect(row.nextMilestoneSort).toBe('2026-12-15');
    expect(row.checkedInSort).toBe('2026-11-20');
    expect(row.problemCodes).toBe('');
  });
});
