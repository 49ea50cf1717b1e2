import {
  aContext,
  anAction,
  aMilestone,
  aMovedMilestone,
  codesOf,
  day,
  valueOf,
} from '../../testing';
import { countedMoves } from './milestone.rules';
import { correctFirstDate, dateMilestone } from './milestone-date.rules';

const correction = {
  milestoneId: 'milestone-1',
  firstDate: day('2026-12-01'),
  reason: 'Verkeerd overgenomen',
};

describe('correcting a typing error in a first date', () => {
  it('is marked, and takes an unmoved date along without counting as a move', () => {
    const [milestone] = valueOf(correctFirstDate(anAction(), correction, aContext())).milestones;

    expect(milestone).toMatchObject({
      firstDate: '2026-12-01',
      firstDateCorrected: true,
      currentDate: '2026-12-01',
      moves: [{ reasonCode: 'OTHER', reason: 'Verkeerd overgenomen', reversed: true }],
    });
    expect(countedMoves(milestone ?? aMilestone())).toBe(0);
  });

  it('leaves a date that moved since where it is', () => {
    const action = anAction({ milestones: [aMovedMilestone('2026-11-01', '2027-02-01')] });
    const [milestone] = valueOf(correctFirstDate(action, correction, aContext())).milestones;

    expect(milestone).toMatchObject({ firstDate: '2026-12-01', currentDate: '2027-02-01' });
    expect(milestone?.moves).toHaveLength(1);
  });

  it('is refused without reason, to the same date, without first date and for an unknown one', () => {
    const codes = (given: Partial<typeof correction>, action = anAction()) =>
      codesOf(correctFirstDate(action, { ...correction, ...given }, aContext()));
    const waiting = anAction({ milestones: [aMilestone({ firstDate: null, waitsFor: 'Wet' })] });

    expect(codes({ reason: ' ' })).toEqual(['CORRECTION_WITHOUT_REASON']);
    expect(codes({ firstDate: day('2026-12-15') })).toEqual(['MILESTONE_DATE_SAME']);
    expect(codes({}, waiting)).toEqual(['MILESTONE_WITHOUT_FIRST_DATE']);
    expect(codes({ milestoneId: 'nowhere' })).toEqual(['MILESTONE_UNKNOWN']);
  });
});

describe('dating a milestone that waited for an event', () => {
  const dating = {
    milestoneId: 'milestone-1',
    date: day('2027-06-30'),
    precision: 'QUARTER',
  } as const;
  const waiting = aMilestone({ firstDate: null, waitsFor: 'De wet treedt in werking' });

  it('gives it a date, a first date and an entry that names the event and counts as no move', () => {
    const action = anAction({ milestones: [waiting] });
    const [milestone] = valueOf(dateMilestone(action, dating, aContext())).milestones;

    expect(milestone).toMatchObject({
      waitsFor: null,
      firstDate: '2027-06-30',
      currentDate: '2027-06-30',
      precision: 'QUARTER',
      moves: [{ reason: 'De wet treedt in werking', reversed: true }],
    });
    expect(countedMoves(milestone ?? waiting)).toBe(0);
  });

  it('is refused for a milestone that waits for nothing', () => {
    expect(codesOf(dateMilestone(anAction(), dating, aContext()))).toEqual([
      'MILESTONE_WAITS_FOR_NOTHING',
    ]);
  });
});
