import { denied, done, refused } from './commands';
import { confirmed, inProgress, proposed, seen } from './given';
import { openScene, type Scene } from './scene';
import { theAction } from './whole-action';

describe('the people of an action', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  describe('its reporters', () => {
    it('become the list that is given', async () => {
      const action = await inProgress(scene);

      const { assignments } = await done(scene.owner, 'setReporters', {
        ...seen(action),
        personIds: [scene.other.personId, scene.other.personId],
      });

      const reporters = assignments.filter(({ as }: { as: string }) => as === 'REPORTER');
      expect(reporters).toMatchObject([
        { state: 'ENDED', person: { id: scene.reporter.personId } },
        { state: 'AGREED', person: { id: scene.other.personId } },
      ]);
    });

    it('never hold the monitor, or somebody who does not take part', async () => {
      const action = await inProgress(scene);
      const set = (...personIds: string[]) =>
        refused(scene, {
          by: scene.owner,
          name: 'setReporters',
          input: { ...seen(action), personIds },
        });

      expect(await set(scene.monitor.personId)).toEqual(['REPORTER_IS_MONITOR input personIds']);
      expect(await set(scene.other.personId, scene.board.personId, 'nobody')).toEqual([
        'UNKNOWN_REFERENCE input personIds 1',
        'UNKNOWN_REFERENCE input personIds 2',
      ]);
    });

    it('are set by owner or office, in the version that was seen', async () => {
      const action = await inProgress(scene);
      const input = { ...seen(action), personIds: [] };

      for (const by of [scene.monitor, scene.reporter, scene.other, scene.board]) {
        expect(await denied(scene, { by, name: 'setReporters', input })).toBe('FORBIDDEN');
      }
      const stale = { ...input, expectedVersion: 1 };
      expect(
        await refused(scene, { by: scene.office, name: 'setReporters', input: stale }),
      ).toEqual(['CONFLICT']);
    });
  });

  describe('a handover', () => {
    const handing = (action: { id: string; version: number }, given: object = {}) => ({
      ...seen(action),
      as: 'OWNER',
      toPersonId: scene.other.personId,
      ...given,
    });

    it('counts when the receiver agrees, and the old one ends', async () => {
      const action = await inProgress(scene);

      const offered = await done(
        scene.owner,
        'proposeHandover',
        handing(action, { note: 'Ik krijg ander werk.' }),
      );
      const taken = await done(scene.other, 'answerHandover', { ...seen(offered), agree: true });

      expect(offered).toMatchObject({
        owner: { id: scene.owner.personId },
        handover: {
          as: 'OWNER',
          from: { id: scene.owner.personId },
          to: { id: scene.other.personId },
          proposedOn: '2026-11-24',
          note: 'Ik krijg ander werk.',
        },
      });
      expect(taken).toMatchObject({ owner: { id: scene.other.personId }, handover: null });
      expect(taken.assignments[0]).toMatchObject({ as: 'OWNER', state: 'ENDED' });
    });

    it('leaves the old one in place when it is declined with a reason', async () => {
      const action = await inProgress(scene);
      const offered = await done(scene.owner, 'proposeHandover', handing(action));
      const no = { ...seen(offered), agree: false };

      const silent = await refused(scene, { by: scene.other, name: 'answerHandover', input: no });
      const declined = await done(scene.other, 'answerHandover', { ...no, reason: 'Te druk.' });

      expect(silent).toEqual(['DECLINE_WITHOUT_REASON input reason']);
      expect(declined).toMatchObject({ owner: { id: scene.owner.personId }, handover: null });
    });

    it('of the monitoring is proposed by the monitor, of any part by the office', async () => {
      const action = await inProgress(scene);
      const monitoring = handing(action, { as: 'MONITOR' });

      const byMonitor = await done(scene.monitor, 'proposeHandover', monitoring);
      const byOffice = await done(
        scene.office,
        'proposeHandover',
        handing(await inProgress(scene)),
      );

      expect(byMonitor.handover.as).toBe('MONITOR');
      expect(byOffice.handover.proposedBy).toEqual({ id: scene.office.personId });
    });

    it('is refused to oneself, to the other part, of the part of another, and to who takes no part', async () => {
      const action = await inProgress(scene);
      const propose = (given: object) =>
        refused(scene, {
          by: scene.owner,
          name: 'proposeHandover',
          input: handing(action, given),
        });

      expect(await propose({ toPersonId: scene.owner.personId })).toEqual([
        'HANDOVER_TO_SAME_PERSON input toPersonId',
      ]);
      expect(await propose({ toPersonId: scene.monitor.personId })).toEqual([
        'OWNER_IS_MONITOR input toPersonId',
      ]);
      expect(await propose({ as: 'MONITOR', toPersonId: scene.reporter.personId })).toEqual([
        'HANDOVER_OF_ANOTHERS_PART input as',
        'REPORTER_IS_MONITOR input toPersonId',
      ]);
      expect(await propose({ toPersonId: scene.ministry.personId })).toEqual([
        'UNKNOWN_REFERENCE input toPersonId',
      ]);
      expect(await propose({ as: 'REPORTER' })).toEqual(['OUT_OF_RANGE input as']);
    });

    it('waits one at a time, after confirmation, and is answered once', async () => {
      const early = await proposed(scene);
      const action = await confirmed(scene);
      const offered = await done(scene.owner, 'proposeHandover', handing(action));
      const again = { by: scene.owner, name: 'proposeHandover', input: handing(offered) };
      const tooEarly = { by: scene.office, name: 'proposeHandover', input: handing(early) };

      expect(await refused(scene, again)).toEqual(['HANDOVER_PENDING input']);
      expect(await refused(scene, tooEarly)).toEqual([
        'ACTION_IN_OTHER_PHASE input',
        'ACTION_NOT_CONFIRMED input',
      ]);
      const input = { ...seen(offered), agree: true };
      for (const by of [scene.owner, scene.monitor, scene.reporter, scene.office, scene.board]) {
        expect(await denied(scene, { by, name: 'answerHandover', input })).toBe('FORBIDDEN');
      }
      const taken = await done(scene.other, 'answerHandover', input);
      const twice = { by: scene.other, name: 'answerHandover', input };
      expect(await denied(scene, twice)).toBe('FORBIDDEN');
      expect(taken.owner.id).toBe(scene.other.personId);
    });

    it('may be agreed to by letter, recorded by the office', async () => {
      const action = await inProgress(scene);
      const offered = await done(scene.owner, 'proposeHandover', handing(action));

      const taken = await done(scene.office, 'recordAgreement', {
        ...seen(offered),
        as: 'OWNER',
        agree: true,
        letterDate: '2026-11-23',
        letterUrl: 'https://voorbeeld.nl/brief',
      });

      expect(taken.owner).toEqual({ id: scene.other.personId });
      expect(taken.assignments.at(-1)).toMatchObject({ state: 'AGREED', recordedByOffice: true });
    });
  });

  it('lose their parts when their account closes, and the action says that it has no owner', async () => {
    const action = await inProgress(scene, { ownerId: scene.owner.personId });
    const version = await personVersion(scene);
    const close = `mutation C($input: CloseAccountInput!) {
      closeAccount(input: $input) { person { accountState } userErrors { code } } }`;

    const { closeAccount } = await scene.office.run(close, {
      input: { personId: scene.owner.personId, expectedVersion: version, reason: 'Andere baan.' },
    });
    const after = await theAction(scene.board, action.code);

    expect(closeAccount).toEqual({ person: { accountState: 'CLOSED' }, userErrors: [] });
    expect(after).toMatchObject({ owner: null, version: action.version + 1 });
    expect(after.facts).toContainEqual({ code: 'NO_OWNER' });
    expect(await denied(scene, { by: scene.owner, name: 'startAction', input: seen(after) })).toBe(
      'UNAUTHENTICATED',
    );
    const handover = { as: 'OWNER', toPersonId: scene.other.personId };
    const offered = await done(scene.office, 'proposeHandover', { ...seen(after), ...handover });
    const taken = await done(scene.other, 'answerHandover', { ...seen(offered), agree: true });
    expect(taken.facts).not.toContainEqual({ code: 'NO_OWNER' });
  });
});

async function personVersion({ office, owner }: Scene): Promise<number> {
  const { people } = await office.run('{ people(first: 100) { nodes { id version } } }');
  const person = people.nodes.find(({ id }: { id: string }) => id === owner.personId);
  return person.version;
}
