import { done } from './commands';
import { agreedByBoth, planFor, seen } from './given';
import { historyOf } from './history';
import { openScene, type Scene } from './scene';
import { coverageOf, theAction } from './whole-action';

const PLAN = {
  problemCodes: ['P-20'],
  milestones: [
    { title: 'Werkwijze vastgesteld', date: '2027-01-31' },
    { title: 'Wet ingevoerd', date: '2027-03-01', waitsFor: 'De wet is aangenomen' },
  ],
};

describe('the life of an action', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  it('goes from a documented problem to a confirmed completion', async () => {
    const { owner, monitor, other, office, reporter } = scene;
    const proposal = await done(other, 'proposeAction', planFor(scene, PLAN));
    const [first, waiting] = proposal.milestones.map(({ id }: { id: string }) => id);
    const offer = await done(other, 'offerAction', seen(proposal));
    const confirmed = await agreedByBoth(scene, offer);
    expect((await coverageOf(office, 'P-20')).coverage).toBe('IN_HAND');

    const started = await done(owner, 'startAction', seen(confirmed));
    const paused = await done(owner, 'pauseAction', {
      ...seen(started),
      reasonCode: 'CABINET_FORMATION',
      until: '2027-01-15',
    });
    scene.api.clock.set('2027-01-11T09:00:00Z');
    const resumed = await done(await scene.api.as('politie'), 'resumeAction', seen(paused));
    const moved = await done(reporter, 'moveMilestone', {
      actionId: resumed.id,
      milestoneId: first,
      from: '2027-01-31',
      to: '2027-02-28',
      reasonCode: 'WAITING_FOR_OTHERS',
    });
    const dated = await done(owner, 'dateMilestone', {
      ...seen(moved),
      milestoneId: waiting,
      date: '2027-03-31',
    });
    scene.api.clock.set('2027-03-31T09:00:00Z');
    const met = await done(owner, 'meetMilestone', {
      ...seen(dated),
      milestoneId: first,
      on: '2027-02-26',
      evidence: 'Vastgesteld in de stuurgroep.',
    });
    const withdrawn = await done(owner, 'withdrawMilestone', {
      ...seen(met),
      milestoneId: waiting,
      reason: 'De wet regelt dit zelf.',
    });
    const asked = await done(owner, 'requestCompletion', {
      ...seen(withdrawn),
      evidence: 'https://voorbeeld.nl/eindverslag',
    });
    const completed = await done(monitor, 'answerCompletion', { ...seen(asked), confirm: true });

    expect(completed).toMatchObject({
      phase: 'DONE',
      agreement: 'CONFIRMED',
      startedOn: '2026-11-24',
      completedOn: '2027-03-31',
      course: null,
      freshness: null,
      facts: [],
      viewerMay: ['SET_INTERNAL_NOTE'],
      milestones: [
        { firstDate: '2027-01-31', currentDate: '2027-02-28', metOn: '2027-02-26', movedCount: 1 },
        { firstDate: '2027-03-31', withdrawnOn: '2027-03-31', movedCount: 0 },
      ],
    });
    const { nodes, totalCount } = await historyOf(office, completed.code);
    expect(totalCount).toBe(completed.version);
    expect(nodes.map(({ command }: { command: string }) => command).reverse()).toEqual([
      'action.PROPOSED',
      'action.OFFERED',
      'action.AGREED',
      'action.CONFIRMED',
      'action.STARTED',
      'action.PAUSED',
      'action.RESUMED',
      'milestone.MOVED',
      'milestone.DATED',
      'milestone.MET',
      'milestone.WITHDRAWN',
      'action.COMPLETION_REQUESTED',
      'action.COMPLETION_CONFIRMED',
    ]);
    expect((await coverageOf(office, 'P-20')).coverage).toBe('ALL_CLOSED');
    expect((await theAction(scene.ministry, completed.code)).title).toBe(completed.title);
  });
});
