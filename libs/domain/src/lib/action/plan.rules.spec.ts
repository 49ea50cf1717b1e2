import { aContext, aMilestonePlan, aPlan, codesOf, day, valueOf } from '../../testing';
import { reportersOf } from './assignment.rules';
import { proposeAction, registerAdopted } from './plan.rules';

const ctx = () => ({ ...aContext(), code: 'A-014' });

describe('proposing an action', () => {
  it('gives a proposal with its code, nobody asked yet', () => {
    const action = valueOf(proposeAction(aPlan(), ctx()));

    expect(action).toMatchObject({
      code: 'A-014',
      agreement: 'PROPOSED',
      phase: 'PROPOSED',
      planRevision: 1,
      proposedById: 'somebody',
      proposedOn: '2026-11-24',
      withoutOwnerSince: null,
    });
    expect(action.assignments.map(({ as, state }) => [as, state])).toEqual([
      ['OWNER', 'NAMED'],
      ['MONITOR', 'NAMED'],
    ]);
  });

  it('needs only a title and a problem', () => {
    const bare = aPlan({
      intendedResult: null,
      organisationId: null,
      ownerId: null,
      monitorId: null,
      startDate: null,
      milestones: [],
    });

    expect(valueOf(proposeAction(bare, ctx())).withoutOwnerSince).toBe('2026-11-24');
  });

  it('is refused without title, problem and title of a milestone, all named at once', () => {
    const plan = aPlan({ title: '', problemIds: [], milestones: [aMilestonePlan({ title: ' ' })] });

    expect(proposeAction(plan, ctx())).toEqual({
      ok: false,
      violations: [
        { code: 'PLAN_WITHOUT_TITLE', path: ['title'] },
        { code: 'MILESTONE_WITHOUT_TITLE', path: ['milestones', '0', 'title'] },
        { code: 'PLAN_WITHOUT_PROBLEM', path: ['problemCodes'] },
      ],
    });
  });

  it('keeps a problem, partner or reporter that was named twice once', () => {
    const plan = aPlan({
      problemIds: ['p', 'p'],
      partnerIds: ['o', 'o'],
      reporterIds: ['r', 'r'],
    });
    const action = valueOf(proposeAction(plan, ctx()));

    expect([action.problemIds, action.partnerIds, reportersOf(action)]).toEqual([
      ['p'],
      ['o'],
      ['r'],
    ]);
  });

  it('fixes no first date', () => {
    expect(valueOf(proposeAction(aPlan(), ctx())).milestones).toMatchObject([
      { firstDate: null, currentDate: '2026-12-15' },
    ]);
  });
});

describe('registering what was adopted', () => {
  const adoption = { adoptedIn: 'Kamerstuk 28638, nr. 257', adoptedOn: day('2026-06-01') };

  it('gives an adopted action that has not started', () => {
    expect(valueOf(registerAdopted(aPlan(), adoption, ctx()))).toMatchObject({
      agreement: 'ADOPTED',
      phase: 'NOT_STARTED',
      adoption,
      confirmedOn: null,
    });
  });

  it('may lack owner, monitor, dates and problem', () => {
    const plan = aPlan({ problemIds: [], ownerId: null, monitorId: null, milestones: [] });

    expect(codesOf(registerAdopted(plan, adoption, ctx()))).toEqual([]);
  });

  it('is refused without reference, or with a day that is yet to come', () => {
    const unfounded = { adoptedIn: ' ', adoptedOn: day('2026-11-25') };

    expect(codesOf(registerAdopted(aPlan(), unfounded, ctx()))).toEqual([
      'ADOPTION_WITHOUT_REFERENCE',
      'ADOPTION_IN_FUTURE',
    ]);
  });
});
