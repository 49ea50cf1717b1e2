import { fieldOfReport } from './report-errors';

const sent = [
  { code: 'A-014', milestoneIds: [] },
  { code: 'A-022', milestoneIds: ['m1', 'm2'] },
];
const at = (fieldId: string) => fieldOfReport(fieldId, sent)?.fieldId ?? null;

describe('a refusal of a submission', () => {
  it('finds the field of the action that was sent at that place', () => {
    expect(at('checkIns-1-help-what')).toBe('A-022-help-what');
    expect(at('checkIns-0-note')).toBe('A-014-note');
  });

  it('finds the milestone of a moved date, whatever part of the move is wrong', () => {
    expect(at('checkIns-1-moves-1-to')).toBe('A-022-moves-m2-to');
    expect(at('checkIns-1-moves-0-from')).toBe('A-022-moves-m1-to');
    expect(at('checkIns-1-moves-0-reason')).toBe('A-022-moves-m1-reason');
  });

  it('stands at the question of the report when it has no field of its own', () => {
    expect(at('checkIns-1')).toBe('A-022-course');
    expect(at('checkIns-1-unchanged')).toBe('A-022-course');
    expect(at('checkIns-0-help')).toBe('A-014-help-what');
  });

  it('is about the whole when it names no report that was sent', () => {
    expect(at('round')).toBeNull();
    expect(at('checkIns-7-note')).toBeNull();
  });
});
