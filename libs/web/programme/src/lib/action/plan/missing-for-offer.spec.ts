import { parseDay, type Day } from '@opvolging/domain';
import { missingForOffer } from './missing-for-offer';
import { emptyMilestone, EMPTY_PLAN, type PlanDraft } from './plan-draft';

const today = parseDay('2026-11-24') as Day;
const codes = (draft: PlanDraft) => missingForOffer(draft, today).map(({ code }) => code);

const complete: PlanDraft = {
  ...EMPTY_PLAN,
  title: 'Gezamenlijke controles',
  problemCodes: ['P-20'],
  intendedResult: 'Elke maand een controle.',
  kind: 'EXECUTION',
  organisationId: 'szw',
  ownerId: 'owner',
  monitorId: 'monitor',
  startDate: '1 dec',
  milestones: [{ ...emptyMilestone(1), title: 'Convenant getekend', date: '18-12-2026' }],
};

describe('what a plan as it is typed still lacks to be offered', () => {
  it('is everything at once while nothing is filled in', () => {
    expect(codes(EMPTY_PLAN)).toEqual([
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

  it('is nothing when the plan is complete', () => {
    expect(codes(complete)).toEqual([]);
  });

  it('says where to mend it', () => {
    expect(missingForOffer({ ...complete, ownerId: '' }, today)).toMatchObject([
      { code: 'PLAN_WITHOUT_OWNER', path: ['ownerId'] },
    ]);
  });

  it('takes a day that does not exist for no day', () => {
    expect(codes({ ...complete, startDate: '31-11-2026' })).toEqual(['PLAN_WITHOUT_START']);
  });

  it('is a dated milestone while the only one waits for an event', () => {
    const [milestone = emptyMilestone(1)] = complete.milestones;

    expect(
      codes({ ...complete, milestones: [{ ...milestone, waits: true, waitsFor: 'de wet' }] }),
    ).toEqual(['PLAN_WITHOUT_DATED_MILESTONE']);
  });

  it('is another monitor when owner and monitor are one person', () => {
    expect(codes({ ...complete, monitorId: 'owner' })).toEqual(['OWNER_IS_MONITOR']);
  });
});
