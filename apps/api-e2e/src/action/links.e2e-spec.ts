import { denied, done, refused } from './commands';
import { inProgress, seen } from './given';
import { openScene, type Scene } from './scene';
import { theAction } from './whole-action';

describe('what hangs on an action', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const LINK = { title: 'Onderzoek', url: 'https://voorbeeld.nl/onderzoek.pdf' };

  describe('a link', () => {
    it('stands on the action or on one of its milestones, until it is taken away', async () => {
      const action = await inProgress(scene);
      const milestoneId = action.milestones[0].id;

      const one = await done(scene.reporter, 'addLink', { ...seen(action), ...LINK });
      const two = await done(scene.owner, 'addLink', { ...seen(one), ...LINK, milestoneId });
      const linkId = two.milestones[0].links[0].id;
      const left = await done(scene.owner, 'removeLink', { ...seen(two), linkId });

      expect(one.links).toMatchObject([LINK]);
      expect(two.milestones[0].links).toMatchObject([LINK]);
      expect(left).toMatchObject({ links: [LINK], milestones: [{ links: [] }, { links: [] }] });
    });

    it('has a title and is https, on a milestone that exists, all at once', async () => {
      const action = await inProgress(scene);
      const add = (given: object) =>
        refused(scene, {
          by: scene.owner,
          name: 'addLink',
          input: { ...seen(action), ...LINK, ...given },
        });

      expect(await add({ title: '', url: 'javascript:alert(1)', milestoneId: 'nowhere' })).toEqual([
        'MILESTONE_UNKNOWN input milestoneId',
        'LINK_WITHOUT_TITLE input title',
        'LINK_NOT_HTTPS input url',
      ]);
      for (const url of ['http://vng.nl', '//vng.nl', 'https://wie:wat@vng.nl', 'ftp://vng.nl']) {
        expect(await add({ url })).toEqual(['LINK_NOT_HTTPS input url']);
      }
    });

    it('is taken away only when it is there, and not by who only watches', async () => {
      const action = await inProgress(scene);
      const added = await done(scene.owner, 'addLink', { ...seen(action), ...LINK });
      const unknown = { ...seen(added), linkId: 'nowhere' };
      const known = { ...seen(added), linkId: added.links[0].id };

      expect(await refused(scene, { by: scene.owner, name: 'removeLink', input: unknown })).toEqual(
        ['LINK_UNKNOWN input linkId'],
      );
      expect(
        await refused(scene, {
          by: scene.owner,
          name: 'removeLink',
          input: { ...known, expectedVersion: action.version },
        }),
      ).toEqual(['CONFLICT']);
      for (const by of [scene.monitor, scene.other, scene.board, scene.ministry]) {
        expect(await denied(scene, { by, name: 'removeLink', input: known })).toBe('FORBIDDEN');
        const input = { ...seen(added), ...LINK };
        expect(await denied(scene, { by, name: 'addLink', input })).toBe('FORBIDDEN');
      }
    });
  });

  describe('the internal note', () => {
    it('is read by the office and the people of the action, and by nobody else', async () => {
      const action = await inProgress(scene, { reporterIds: [] });

      await done(scene.monitor, 'setInternalNote', { ...seen(action), note: 'Eerst bellen.' });

      for (const client of [scene.office, scene.owner, scene.monitor]) {
        expect((await theAction(client, action.code)).internalNote).toBe('Eerst bellen.');
      }
      for (const client of [scene.board, scene.other, scene.ministry, scene.reporter]) {
        expect((await theAction(client, action.code)).internalNote).toBeNull();
      }
    });

    it('is no note when it is emptied', async () => {
      const action = await inProgress(scene);
      const noted = await done(scene.owner, 'setInternalNote', { ...seen(action), note: 'Kort.' });

      const emptied = await done(scene.owner, 'setInternalNote', { ...seen(noted), note: ' ' });

      expect(emptied.internalNote).toBeNull();
    });

    it('is not for board, ministry and other members to write', async () => {
      const action = await inProgress(scene);
      const input = { ...seen(action), note: 'Een aantekening.' };

      for (const by of [scene.board, scene.ministry, scene.other]) {
        expect(await denied(scene, { by, name: 'setInternalNote', input })).toBe('FORBIDDEN');
      }
      expect(
        await refused(scene, {
          by: scene.office,
          name: 'setInternalNote',
          input: { ...input, expectedVersion: 1 },
        }),
      ).toEqual(['CONFLICT']);
    });
  });
});
