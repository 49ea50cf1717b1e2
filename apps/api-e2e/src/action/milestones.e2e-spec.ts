import { denied, done, refused } from './commands';
import { inProgress, proposed, seen } from './given';
import { openScene, type Scene } from './scene';

const WAITING = { title: 'Wet ingevoerd', date: '2027-03-01', waitsFor: 'De wet is aangenomen' };

describe('the milestones of a confirmed action', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  describe('adding one', () => {
    it('fixes its first date at once, unless it waits for an event', async () => {
      const action = await inProgress(scene);

      const added = await done(scene.owner, 'addMilestone', {
        ...seen(action),
        milestone: { title: 'Evaluatie', date: '2027-09-30', precision: 'QUARTER' },
        reason: 'Op verzoek van de regiegroep.',
      });
      const waiting = await done(scene.owner, 'addMilestone', {
        ...seen(added),
        milestone: WAITING,
      });

      expect(added.milestones[2]).toMatchObject({
        title: 'Evaluatie',
        firstDate: '2027-09-30',
        precision: 'QUARTER',
      });
      expect(waiting.milestones[3]).toMatchObject({
        firstDate: null,
        waitsFor: 'De wet is aangenomen',
      });
    });

    it('is refused without a title, or before the plan is confirmed', async () => {
      const action = await inProgress(scene);
      const early = await proposed(scene);
      const milestone = { title: ' ', date: '2027-01-01' };

      expect(
        await refused(scene, {
          by: scene.owner,
          name: 'addMilestone',
          input: { ...seen(action), milestone },
        }),
      ).toEqual(['MILESTONE_WITHOUT_TITLE input milestone title']);
      expect(
        await refused(scene, {
          by: scene.owner,
          name: 'addMilestone',
          input: { ...seen(early), milestone: { ...milestone, title: 'Iets' } },
        }),
      ).toEqual(['ACTION_IN_OTHER_PHASE input', 'ACTION_NOT_CONFIRMED input']);
    });
  });

  describe('meeting one', () => {
    const meeting = (action: { id: string; version: number }, given: object) => ({
      ...seen(action),
      on: '2026-11-23',
      evidence: 'Het besluit van 23 november.',
      ...given,
    });

    it('keeps the day and what shows it', async () => {
      const action = await inProgress(scene);
      const milestoneId = action.milestones[0].id;

      const met = await done(scene.reporter, 'meetMilestone', meeting(action, { milestoneId }));

      expect(met.milestones[0]).toMatchObject({
        metOn: '2026-11-23',
        evidence: 'Het besluit van 23 november.',
      });
      expect(met.nextMilestone).toEqual({ id: action.milestones[1].id });
    });

    it('is refused in the future and without evidence, for an unknown one, and twice', async () => {
      const action = await inProgress(scene);
      const milestoneId = action.milestones[0].id;
      const meet = (input: object) =>
        refused(scene, { by: scene.owner, name: 'meetMilestone', input });

      expect(
        await meet(meeting(action, { milestoneId, on: '2026-11-25', evidence: null })),
      ).toEqual(['MILESTONE_MET_IN_FUTURE input on', 'MILESTONE_WITHOUT_EVIDENCE input evidence']);
      expect(await meet(meeting(action, { milestoneId: 'nowhere' }))).toEqual([
        'MILESTONE_UNKNOWN input milestoneId',
      ]);
      const met = await done(scene.owner, 'meetMilestone', meeting(action, { milestoneId }));
      expect(await meet(meeting(met, { milestoneId }))).toEqual([
        'MILESTONE_CLOSED input milestoneId',
      ]);
    });
  });

  describe('withdrawing one', () => {
    it('keeps it readable with its reason', async () => {
      const action = await inProgress(scene);
      const milestoneId = action.milestones[0].id;
      const input = { ...seen(action), milestoneId };

      const without = await refused(scene, {
        by: scene.owner,
        name: 'withdrawMilestone',
        input: { ...input, reason: ' ' },
      });
      const withdrawn = await done(scene.owner, 'withdrawMilestone', {
        ...input,
        reason: 'Niet meer nodig.',
      });

      expect(without).toEqual(['MILESTONE_WITHDRAWN_WITHOUT_REASON input reason']);
      expect(withdrawn.milestones).toHaveLength(2);
      expect(withdrawn.milestones[0]).toMatchObject({
        withdrawnOn: '2026-11-24',
        withdrawnReason: 'Niet meer nodig.',
      });
    });
  });

  describe('dating one that waited for an event', () => {
    it('gives it a first date and counts as no move', async () => {
      const action = await inProgress(scene, {
        milestones: [{ title: 'Vastgesteld', date: '2027-01-31' }, WAITING],
      });
      const milestoneId = action.milestones[1].id;

      const dated = await done(scene.owner, 'dateMilestone', {
        ...seen(action),
        milestoneId,
        date: '2027-05-01',
        precision: 'MONTH',
      });

      expect(dated.milestones[1]).toMatchObject({
        firstDate: '2027-05-01',
        currentDate: '2027-05-01',
        precision: 'MONTH',
        waitsFor: null,
        movedCount: 0,
      });
      expect(
        await refused(scene, {
          by: scene.owner,
          name: 'dateMilestone',
          input: { ...seen(dated), milestoneId, date: '2027-06-01' },
        }),
      ).toEqual(['MILESTONE_WAITS_FOR_NOTHING input milestoneId']);
    });
  });

  describe('correcting a first date', () => {
    const correcting = (action: { id: string; version: number }, given: object) => ({
      ...seen(action),
      firstDate: '2027-02-28',
      reason: 'Tikfout in het plan.',
      ...given,
    });

    it('is marked, and a date that never moved goes along without counting', async () => {
      const action = await inProgress(scene);
      const milestoneId = action.milestones[0].id;

      const corrected = await done(
        scene.office,
        'correctFirstDate',
        correcting(action, { milestoneId }),
      );

      expect(corrected.milestones[0]).toMatchObject({
        firstDate: '2027-02-28',
        firstDateCorrected: true,
        currentDate: '2027-02-28',
        movedCount: 0,
        moves: [{ from: '2027-01-31', to: '2027-02-28', reversed: true }],
      });
    });

    it('is refused to the same day, without a reason, and where there is none', async () => {
      const action = await inProgress(scene, {
        milestones: [{ title: 'Vastgesteld', date: '2027-01-31' }, WAITING],
      });
      const [first, waiting] = action.milestones;
      const correct = (given: object) =>
        refused(scene, {
          by: scene.office,
          name: 'correctFirstDate',
          input: correcting(action, given),
        });

      expect(await correct({ milestoneId: first.id, firstDate: '2027-01-31', reason: '' })).toEqual(
        ['MILESTONE_DATE_SAME input firstDate', 'CORRECTION_WITHOUT_REASON input reason'],
      );
      expect(await correct({ milestoneId: waiting.id })).toEqual([
        'MILESTONE_WITHOUT_FIRST_DATE input milestoneId',
      ]);
      expect(await correct({ milestoneId: 'nowhere' })).toEqual([
        'MILESTONE_UNKNOWN input milestoneId',
      ]);
    });

    it('is for the office alone', async () => {
      const action = await inProgress(scene);
      const input = correcting(action, { milestoneId: action.milestones[0].id });

      for (const by of [scene.owner, scene.monitor, scene.board]) {
        expect(await denied(scene, { by, name: 'correctFirstDate', input })).toBe('FORBIDDEN');
      }
    });
  });

  it('change with the office only when it says why it acts for the owner', async () => {
    const action = await inProgress(scene, {
      milestones: [{ title: 'Vastgesteld', date: '2027-01-31' }, WAITING],
    });
    const [first, waiting] = action.milestones;
    const about = seen(action);
    const commands: readonly (readonly [name: string, input: object])[] = [
      ['addMilestone', { ...about, milestone: { title: 'Iets', date: '2027-01-01' } }],
      ['meetMilestone', { ...about, milestoneId: first.id, on: '2026-11-24', evidence: 'Zie.' }],
      ['withdrawMilestone', { ...about, milestoneId: first.id, reason: 'Vervallen.' }],
      ['dateMilestone', { ...about, milestoneId: waiting.id, date: '2027-05-01' }],
    ];

    for (const [name, input] of commands) {
      expect(await refused(scene, { by: scene.office, name, input })).toEqual([
        'REQUIRED input onBehalfReason',
      ]);
      for (const by of [scene.monitor, scene.other, scene.board, scene.ministry]) {
        expect(await denied(scene, { by, name, input })).toBe('FORBIDDEN');
      }
      const stale = { ...input, expectedVersion: 1 };
      expect(await refused(scene, { by: scene.owner, name, input: stale })).toEqual(['CONFLICT']);
    }
  });
});
