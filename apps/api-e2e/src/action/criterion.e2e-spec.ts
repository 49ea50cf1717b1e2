import { done, refused } from './commands';
import { inProgress, seen } from './given';
import { historyOf } from './history';
import { openScene, type Scene } from './scene';

describe('changing what shows that a milestone is met', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  it('keeps was and now with the reason in history', async () => {
    const action = await inProgress(scene);
    const milestoneId = action.milestones[0].id;
    const input = { ...seen(action), milestoneId, criterion: 'Door alle tien regio’s' };

    const without = await refused(scene, {
      by: scene.owner,
      name: 'amendCriterion',
      input: { ...input, reason: ' ' },
    });
    const amended = await done(scene.owner, 'amendCriterion', { ...input, reason: 'Scherper.' });

    expect(without).toEqual(['AMENDMENT_WITHOUT_REASON input reason']);
    expect(amended.milestones[0]).toMatchObject({ criterion: 'Door alle tien regio’s' });
    const { nodes } = await historyOf(scene.other, action.code);
    expect(nodes[0]).toMatchObject({
      command: 'milestone.CHANGED',
      reason: 'Scherper.',
      changes: [
        expect.objectContaining({
          field: 'milestone.criterion',
          was: action.milestones[0].criterion,
          now: 'Door alle tien regio’s',
        }),
      ],
    });
  });
});
