import { command, denied, done, refused } from './commands';
import { inProgress, seen } from './given';
import { openScene, type Scene } from './scene';
import { theAction } from './whole-action';

describe('moving the date of a milestone', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  interface Moving {
    readonly id: string;
    readonly milestones: readonly { readonly id: string; readonly currentDate: string }[];
  }
  const moving = (action: Moving, to: string, given: object = {}) => ({
    actionId: action.id,
    milestoneId: action.milestones[0]?.id,
    from: action.milestones[0]?.currentDate,
    to,
    reasonCode: 'MORE_WORK',
    ...given,
  });
  const move = (action: Moving, to: string) =>
    done(scene.owner, 'moveMilestone', moving(action, to));

  it('counts later dates with their days, and not an earlier one', async () => {
    const later = await move(await inProgress(scene), '2027-02-28');
    const earlier = await move(later, '2027-02-14');

    expect(earlier.milestones[0]).toMatchObject({
      firstDate: '2027-01-31',
      currentDate: '2027-02-14',
      movedCount: 1,
      movedDays: 28,
    });
    expect(earlier.milestones[0].moves).toMatchObject([
      { from: '2027-01-31', to: '2027-02-28', discussed: true },
      { from: '2027-02-28', to: '2027-02-14', discussed: true },
    ]);
  });

  it('takes effect at once the third time, and waits to be discussed', async () => {
    const twice = await move(await move(await inProgress(scene), '2027-02-28'), '2027-03-31');
    const third = await move(twice, '2027-04-30');

    expect(third.milestones[0]).toMatchObject({ currentDate: '2027-04-30', movedCount: 3 });
    expect(
      third.milestones[0].moves.map(({ discussed }: { discussed: boolean }) => discussed),
    ).toEqual([true, true, false]);
    expect(third.facts).toEqual(
      expect.arrayContaining([{ code: 'MILESTONE_MOVED' }, { code: 'MOVE_NOT_DISCUSSED' }]),
    );
  });

  it('is discussed by the board, marked by the office for it, once', async () => {
    const twice = await move(await move(await inProgress(scene), '2027-02-28'), '2027-03-31');
    const third = await move(twice, '2027-04-30');
    const [, , waiting] = third.milestones[0].moves;
    const input = { ...seen(third), moveId: waiting.id };

    for (const by of [scene.owner, scene.monitor, scene.board]) {
      expect(await denied(scene, { by, name: 'discussMove', input })).toBe('FORBIDDEN');
    }
    const discussed = await done(scene.office, 'discussMove', input);

    expect(discussed.milestones[0].moves[2].discussed).toBe(true);
    expect(discussed.facts).not.toContainEqual({ code: 'MOVE_NOT_DISCUSSED' });
    const discuss = (given: object) =>
      refused(scene, { by: scene.office, name: 'discussMove', input: { ...input, ...given } });
    expect(await discuss({})).toEqual(['CONFLICT']);
    expect(await discuss(seen(discussed))).toEqual(['MOVE_ALREADY_DISCUSSED input moveId']);
    expect(await discuss({ ...seen(discussed), moveId: 'nowhere' })).toEqual([
      'MOVE_UNKNOWN input moveId',
    ]);
  });

  it('conflicts only when the date is no longer the one that was seen', async () => {
    const action = await inProgress(scene);
    await done(scene.office, 'setInternalNote', { ...seen(action), note: 'Een andere versie.' });
    const moved = await move(action, '2027-02-28');

    expect(moved.milestones[0].currentDate).toBe('2027-02-28');
    expect(
      await refused(scene, {
        by: scene.owner,
        name: 'moveMilestone',
        input: moving(action, '2027-03-31'),
      }),
    ).toEqual(['MILESTONE_DATE_CHANGED input from']);
  });

  it('of two milestones at the same time lets both through; of one, one', async () => {
    const action = await inProgress(scene);
    const [first, second] = action.milestones;
    const both = await Promise.all(
      [first, second].map(({ id, currentDate }) =>
        command({
          by: scene.owner,
          name: 'moveMilestone',
          input: moving(action, '2027-12-31', { milestoneId: id, from: currentDate }),
        }),
      ),
    );
    const [, last] = (await theAction(scene.owner, action.code)).milestones;
    const same = await Promise.all(
      ['2028-01-31', '2028-02-29', '2028-03-31'].map((to) =>
        command({
          by: scene.owner,
          name: 'moveMilestone',
          input: moving(action, to, { milestoneId: last.id, from: last.currentDate }),
        }),
      ),
    );

    expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(same.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', rule: 'MILESTONE_DATE_CHANGED' },
      { code: 'CONFLICT', rule: 'MILESTONE_DATE_CHANGED' },
    ]);
    expect((await theAction(scene.owner, action.code)).milestones[1].moves).toHaveLength(2);
  });

  it('is refused to the same date, without words for another reason, and for an unknown milestone', async () => {
    const action = await inProgress(scene);
    const refuse = (to: string, given: object) =>
      refused(scene, {
        by: scene.owner,
        name: 'moveMilestone',
        input: moving(action, to, given),
      });

    expect(await refuse('2027-01-31', { reasonCode: 'OTHER' })).toEqual([
      'MILESTONE_DATE_SAME input to',
      'MOVE_WITHOUT_REASON input reason',
    ]);
    expect(await refuse('2027-02-28', { milestoneId: 'nowhere' })).toEqual([
      'MILESTONE_UNKNOWN input milestoneId',
    ]);
    expect(await refuse('2027-02-28', { actionId: 'nowhere' })).toEqual([
      'NOT_FOUND input actionId',
    ]);
  });

  it('is for owner and reporter, and for the office with its reason', async () => {
    const action = await inProgress(scene);
    const input = moving(action, '2027-02-28');

    for (const by of [scene.monitor, scene.other, scene.board, scene.ministry]) {
      expect(await denied(scene, { by, name: 'moveMilestone', input })).toBe('FORBIDDEN');
    }
    expect(await refused(scene, { by: scene.office, name: 'moveMilestone', input })).toEqual([
      'REQUIRED input onBehalfReason',
    ]);
    expect((await done(scene.reporter, 'moveMilestone', input)).milestones[0]).toMatchObject({
      moves: [{ movedBy: { id: scene.reporter.personId } }],
    });
  });
});
