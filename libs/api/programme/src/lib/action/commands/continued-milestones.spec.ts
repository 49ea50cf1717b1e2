import { aMilestone, aMilestonePlan, anAction } from '@opvolging/domain/testing';
import { continuedMilestones } from './continued-milestones';

describe('the milestones of a revised plan', () => {
  const before = anAction({
    milestones: [
      aMilestone({ id: 'draft', title: 'Concept' }),
      aMilestone({ id: 'advice', title: 'Advies' }),
      aMilestone({ id: 'final', title: 'Vastgesteld' }),
    ],
  });
  const idsOf = (...titles: string[]) =>
    continuedMilestones(
      before,
      titles.map((title) => aMilestonePlan({ title })),
    ).map(({ id }) => id);

  it('are the earlier ones with the same titles, in any order', () => {
    expect(idsOf('Vastgesteld', 'Concept', 'Advies')).toEqual(['final', 'draft', 'advice']);
  });

  it('continue a milestone that got another title', () => {
    expect(idsOf('Concept', 'Advies van de regio', 'Vastgesteld')).toEqual([
      'draft',
      'advice',
      'final',
    ]);
  });

  it('are new when more are named than there were', () => {
    expect(idsOf('Concept', 'Advies', 'Vastgesteld', 'Verspreid')).toEqual([
      'draft',
      'advice',
      'final',
      undefined,
    ]);
  });

  it('never continue one milestone twice', () => {
    expect(idsOf('Concept', 'Concept')).toEqual(['draft', 'advice']);
  });

  it('are all new for a new action', () => {
    expect(continuedMilestones(null, [aMilestonePlan()])[0]?.id).toBeUndefined();
  });
});
