import { denied, done, refused } from './commands';
import { offered, planFor, proposed, seen, UNFILLED } from './given';
import { openScene, type Scene } from './scene';

describe('offering a plan', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  it('asks owner and monitor', async () => {
    const action = await offered(scene);

    expect(action).toMatchObject({
      agreement: 'OFFERED',
      phase: 'PROPOSED',
      offeredOn: '2026-11-24',
      assignments: [
        { as: 'OWNER', state: 'OFFERED' },
        { as: 'MONITOR', state: 'OFFERED' },
        { as: 'REPORTER', state: 'AGREED' },
      ],
    });
    expect(action.milestones.map(({ firstDate }: { firstDate: unknown }) => firstDate)).toEqual([
      null,
      null,
    ]);
  });

  it('names everything that the plan still lacks at once', async () => {
    const bare = await proposed(scene, {
      ...UNFILLED,
      milestones: [{ title: 'Na de wet', date: '2027-02-01', waitsFor: 'De wet is aangenomen' }],
    });

    const rules = await refused(scene, { by: scene.other, name: 'offerAction', input: seen(bare) });

    expect(rules).toEqual([
      'PLAN_WITHOUT_RESULT input intendedResult',
      'PLAN_WITHOUT_ORGANISATION input organisationId',
      'PLAN_WITHOUT_OWNER input ownerId',
      'PLAN_WITHOUT_MONITOR input monitorId',
      'PLAN_WITHOUT_START input startDate',
      'PLAN_WITHOUT_DATED_MILESTONE input milestones',
    ]);
    expect(rules.map((rule) => rule.split(' ')[0])).toEqual(bare.missingForOffer);
  });

  it('wants a monitor who neither owns it nor reports on it', async () => {
    const alone = await proposed(scene, { monitorId: scene.owner.personId });
    const mixed = await proposed(scene, { reporterIds: [scene.monitor.personId] });
    const offer = (action: { id: string; version: number }) =>
      refused(scene, { by: scene.other, name: 'offerAction', input: seen(action) });

    expect(await offer(alone)).toEqual(['OWNER_IS_MONITOR input monitorId']);
    expect(await offer(mixed)).toEqual(['REPORTER_IS_MONITOR input reporterIds']);
  });

  it('happens once', async () => {
    const action = await offered(scene);

    expect(
      await refused(scene, { by: scene.office, name: 'offerAction', input: seen(action) }),
    ).toEqual(['ACTION_IN_OTHER_AGREEMENT input', 'ACTION_IN_OTHER_AGREEMENT input']);
  });

  it('is for who proposed it and the office', async () => {
    const action = await proposed(scene);
    const input = seen(action);

    for (const by of [scene.owner, scene.monitor, scene.reporter, scene.board, scene.ministry]) {
      expect(await denied(scene, { by, name: 'offerAction', input })).toBe('FORBIDDEN');
    }
    expect((await done(scene.office, 'offerAction', input)).agreement).toBe('OFFERED');
  });

  it('is refused for a plan that changed since it was seen, or that is not there', async () => {
    const action = await proposed(scene);
    await done(scene.other, 'revisePlan', { ...seen(action), plan: planFor(scene) });
    const offer = (input: object) =>
      refused(scene, { by: scene.other, name: 'offerAction', input });

    expect(await offer(seen(action))).toEqual(['CONFLICT']);
    expect(await offer({ actionId: 'nowhere', expectedVersion: 1 })).toEqual([
      'NOT_FOUND input actionId',
    ]);
  });
});
