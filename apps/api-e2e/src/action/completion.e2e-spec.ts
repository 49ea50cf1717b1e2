import { denied, done, refused } from './commands';
import { awaitingCompletion, inProgress, seen } from './given';
import { submit } from '../progress/reporting';
import { openScene, type Scene } from './scene';
import { coverageOf } from './whole-action';

describe('completing an action', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  it('is asked by the owner with evidence and confirmed by the monitor', async () => {
    const asked = await awaitingCompletion(scene);

    const completed = await done(scene.monitor, 'answerCompletion', {
      ...seen(asked),
      confirm: true,
    });

    expect(asked).toMatchObject({
      phase: 'IN_PROGRESS',
      completionRequest: {
        evidence: 'Eindverslag.',
        on: '2026-11-24',
        requestedBy: { id: scene.owner.personId },
        onBehalfOf: null,
      },
    });
    expect(completed).toMatchObject({ phase: 'DONE', completedOn: '2026-11-24' });
    expect((await coverageOf(scene.board, 'P-20')).coverage).toBe('ALL_CLOSED');
  });

  it('names every open milestone and missing evidence at once, in a request', async () => {
    const action = await inProgress(scene);
    const input = { ...seen(action), evidence: ' ' };

    expect(await refused(scene, { by: scene.owner, name: 'requestCompletion', input })).toEqual([
      'COMPLETION_WITHOUT_EVIDENCE input evidence',
      'ACTION_HAS_OPEN_MILESTONES input actionId',
    ]);
  });

  it('is refused by the monitor with a reason, and goes on', async () => {
    const asked = await awaitingCompletion(scene);
    const no = { ...seen(asked), confirm: false };

    const silent = await refused(scene, {
      by: scene.monitor,
      name: 'answerCompletion',
      input: no,
    });
    const again = await done(scene.monitor, 'answerCompletion', { ...no, reason: 'Te mager.' });

    expect(silent).toEqual(['COMPLETION_REFUSED_WITHOUT_REASON input reason']);
    expect(again).toMatchObject({ phase: 'IN_PROGRESS', completionRequest: null });
    const repeat = { ...seen(again), confirm: true };
    expect(
      await refused(scene, { by: scene.monitor, name: 'answerCompletion', input: repeat }),
    ).toEqual(['COMPLETION_NOT_REQUESTED input']);
  });

  it('keeps dates, pause and milestones as they are while it is asked for', async () => {
    const asked = await awaitingCompletion(scene);
    const by = scene.owner;
    const twice = { ...seen(asked), evidence: 'Nog eens.' };
    const pause = { ...seen(asked), reasonCode: 'MORE_WORK', until: '2027-01-01' };
    const milestone = { title: 'Nog iets', date: '2027-01-01' };

    expect(await refused(scene, { by, name: 'requestCompletion', input: twice })).toEqual([
      'COMPLETION_ALREADY_REQUESTED input',
    ]);
    expect(
      await refused(scene, {
        by,
        name: 'pauseAction',
        input: { ...pause, reasonCode: 'DECISION_OR_LAW' },
      }),
    ).toEqual(['COMPLETION_ALREADY_REQUESTED input']);
    expect(
      await refused(scene, { by, name: 'addMilestone', input: { ...seen(asked), milestone } }),
    ).toEqual(['COMPLETION_ALREADY_REQUESTED input']);
  });

  it('is never confirmed by who asked, nor by who once reported for the owner', async () => {
    const action = await inProgress(scene, {
      milestones: [{ title: 'Werkwijze vastgesteld', date: '2027-01-31' }],
    });
    const reported = await submit(scene.reporter, [{ actionId: action.id, course: 'ON_COURSE' }]);
    expect(reported.userErrors).toEqual([]);
    const without = await done(scene.owner, 'setReporters', { ...seen(action), personIds: [] });
    const handover = { as: 'MONITOR', toPersonId: scene.reporter.personId };
    const offer = await done(scene.office, 'proposeHandover', { ...seen(without), ...handover });
    const taken = await done(scene.reporter, 'answerHandover', { ...seen(offer), agree: true });
    const met = await done(scene.owner, 'meetMilestone', {
      ...seen(taken),
      milestoneId: taken.milestones[0].id,
      on: '2026-11-24',
      evidence: 'Het besluit.',
    });
    const asked = await done(scene.owner, 'requestCompletion', {
      ...seen(met),
      evidence: 'Klaar.',
    });

    const input = { ...seen(asked), confirm: true };

    expect(await refused(scene, { by: scene.reporter, name: 'answerCompletion', input })).toEqual([
      'COMPLETION_BY_SAME_PERSON input',
    ]);
  });

  it('is asked by the office only with a reason, and marked as asked for the owner', async () => {
    const action = await inProgress(scene, {
      milestones: [{ title: 'Werkwijze vastgesteld', date: '2027-01-31' }],
    });
    const withdrawn = await done(scene.owner, 'withdrawMilestone', {
      ...seen(action),
      milestoneId: action.milestones[0].id,
      reason: 'Vervallen.',
    });
    const input = { ...seen(withdrawn), evidence: 'Zie de brief.' };

    const silent = await refused(scene, { by: scene.office, name: 'requestCompletion', input });
    const asked = await done(scene.office, 'requestCompletion', {
      ...input,
      onBehalfReason: 'Op verzoek van de politie.',
    });

    expect(silent).toEqual(['REQUIRED input onBehalfReason']);
    expect(asked.completionRequest).toMatchObject({
      requestedBy: { id: scene.office.personId },
      onBehalfOf: { id: scene.owner.personId },
    });
  });

  it('is answered by the monitor alone', async () => {
    const input = { ...seen(await awaitingCompletion(scene)), confirm: true };

    for (const by of [scene.owner, scene.reporter, scene.office, scene.board, scene.other]) {
      expect(await denied(scene, { by, name: 'answerCompletion', input })).toBe('FORBIDDEN');
    }
  });

  it('conflicts with a version that is no longer there', async () => {
    const asked = await awaitingCompletion(scene);
    const input = { ...seen(asked), expectedVersion: asked.version - 1, confirm: true };

    expect(await refused(scene, { by: scene.monitor, name: 'answerCompletion', input })).toEqual([
      'CONFLICT',
    ]);
  });
});
