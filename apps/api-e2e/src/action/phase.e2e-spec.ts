import { denied, done, refused } from './commands';
import { confirmed, inProgress, offered, proposed, seen } from './given';
import { openScene, type Scene } from './scene';
import { coverageOf } from './whole-action';

describe('the phases of an action', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const pausing = (action: { id: string; version: number }, given: object = {}) => ({
    ...seen(action),
    reasonCode: 'DECISION_OR_LAW',
    until: '2027-02-01',
    ...given,
  });

  describe('starting', () => {
    it('is done by owner or reporter, and by the office only with a reason', async () => {
      const byOwner = await done(scene.owner, 'startAction', seen(await confirmed(scene)));
      const byReporter = await done(scene.reporter, 'startAction', seen(await confirmed(scene)));
      const waiting = await confirmed(scene);
      const silent = await refused(scene, {
        by: scene.office,
        name: 'startAction',
        input: seen(waiting),
      });
      const input = { ...seen(waiting), onBehalfReason: 'Per telefoon gehoord.' };
      const byOffice = await done(scene.office, 'startAction', input);

      expect(silent).toEqual(['REQUIRED input onBehalfReason']);
      for (const action of [byOwner, byReporter, byOffice]) {
        expect(action).toMatchObject({
          phase: 'IN_PROGRESS',
          startedOn: '2026-11-24',
          freshness: 'NO_CHECK_IN',
          course: null,
        });
      }
    });

    it('is refused before confirmation, twice, with a stale version and for an unknown action', async () => {
      const start = (input: object) =>
        refused(scene, { by: scene.owner, name: 'startAction', input });
      const running = await inProgress(scene);

      expect(await start(seen(await offered(scene)))).toEqual([
        'ACTION_IN_OTHER_PHASE input',
        'ACTION_NOT_CONFIRMED input',
        'ACTION_WITHOUT_OWNER input',
      ]);
      expect(await start(seen(running))).toEqual(['ACTION_IN_OTHER_PHASE input']);
      expect(await start({ ...seen(running), expectedVersion: 1 })).toEqual(['CONFLICT']);
      expect(await start({ ...seen(running), actionId: 'nowhere' })).toEqual([
        'NOT_FOUND input actionId',
      ]);
    });

    it('is not for the monitor, other members, board or ministry', async () => {
      const input = seen(await confirmed(scene));

      for (const by of [scene.monitor, scene.other, scene.board, scene.ministry]) {
        expect(await denied(scene, { by, name: 'startAction', input })).toBe('FORBIDDEN');
      }
    });
  });

  describe('pausing and resuming', () => {
    it('says why and until when, and goes on', async () => {
      const action = await inProgress(scene, { problemCodes: ['P-10'] });

      const paused = await done(scene.owner, 'pauseAction', pausing(action, { event: 'De wet' }));
      const coverage = await coverageOf(scene.board, 'P-10');
      const resumed = await done(scene.reporter, 'resumeAction', seen(paused));

      expect(paused).toMatchObject({
        phase: 'PAUSED',
        course: null,
        freshness: null,
        pause: { since: '2026-11-24', until: '2027-02-01', event: 'De wet', reason: null },
      });
      expect(coverage.coverage).toBe('PAUSED_ONLY');
      expect(resumed).toMatchObject({ phase: 'IN_PROGRESS', pause: null });
    });

    it('is refused until today or earlier, and without words for another reason', async () => {
      const action = await inProgress(scene);
      const input = pausing(action, { reasonCode: 'OTHER', until: '2026-11-24' });

      expect(await refused(scene, { by: scene.owner, name: 'pauseAction', input })).toEqual([
        'PAUSE_WITHOUT_REASON input reason',
        'PAUSE_UNTIL_PAST input until',
      ]);
    });

    it('is refused outside the phase from which it leads on', async () => {
      const waiting = await confirmed(scene);
      const running = await inProgress(scene);

      expect(
        await refused(scene, { by: scene.owner, name: 'pauseAction', input: pausing(waiting) }),
      ).toEqual(['ACTION_IN_OTHER_PHASE input']);
      expect(
        await refused(scene, { by: scene.owner, name: 'resumeAction', input: seen(running) }),
      ).toEqual(['ACTION_IN_OTHER_PHASE input']);
    });

    it('stands out past its date', async () => {
      const action = await inProgress(scene);
      const paused = await done(scene.owner, 'pauseAction', pausing(action));
      scene.api.clock.set('2027-02-02T12:00:00Z');
      const note = { ...seen(paused), note: 'x' };

      const { facts } = await done(scene.owner, 'setInternalNote', note);

      scene.api.clock.set('2026-11-24T13:00:00Z');
      expect(facts).toEqual([{ code: 'PAUSE_EXPIRED' }]);
    });
  });

  describe('stopping', () => {
    it('needs a reason, is final, and leaves the problem without action', async () => {
      const action = await inProgress(scene, { problemCodes: ['P-11'] });
      const stop = { by: scene.office, name: 'stopAction' };

      const without = await refused(scene, { ...stop, input: { ...seen(action), reason: ' ' } });
      const stopped = await done(scene.office, 'stopAction', {
        ...seen(action),
        reason: 'Opgegaan in een ander plan.',
      });
      const again = await refused(scene, { ...stop, input: { ...seen(stopped), reason: 'Nee.' } });

      expect(without).toEqual(['STOP_WITHOUT_REASON input reason']);
      expect(stopped).toMatchObject({
        phase: 'STOPPED',
        stoppedOn: '2026-11-24',
        stopReason: 'Opgegaan in een ander plan.',
        owner: { id: scene.owner.personId },
      });
      expect(again).toEqual(['ACTION_IN_OTHER_PHASE input']);
      expect(await coverageOf(scene.board, 'P-11')).toEqual({
        coverage: 'NO_ACTION',
        hadStoppedAction: true,
      });
    });

    it('withdraws a proposal', async () => {
      const action = await proposed(scene);

      const input = { ...seen(action), reason: 'Toch niet.' };

      expect((await done(scene.office, 'stopAction', input)).phase).toBe('STOPPED');
    });

    it('leaves nothing that could still be done but links and the note', async () => {
      const action = await inProgress(scene);
      const stopped = await done(scene.office, 'stopAction', { ...seen(action), reason: 'Klaar.' });
      const start = { by: scene.owner, name: 'startAction', input: seen(stopped) };

      expect(stopped.viewerMay).toEqual(['ADD_LINK', 'REMOVE_LINK', 'SET_INTERNAL_NOTE']);
      expect(await refused(scene, start)).toEqual(['ACTION_IN_OTHER_PHASE input']);
    });

    it('is for the office alone', async () => {
      const input = { ...seen(await inProgress(scene)), reason: 'Genoeg.' };

      for (const by of [scene.owner, scene.monitor, scene.board, scene.ministry]) {
        expect(await denied(scene, { by, name: 'stopAction', input })).toBe('FORBIDDEN');
      }
    });
  });
});
