import { openScene, type Scene } from '../action/scene';
import { fillWithActions } from '../promises/many-actions';
import { refusals, submit } from '../progress/reporting';

describe('reporting on very much at once', () => {
  let scene: Scene;
  let ids: readonly string[];

  beforeAll(async () => {
    scene = await openScene();
    await fillWithActions(scene, 100);
    const { actions } = await scene.owner.run(
      '{ actions(first: 100, filter: { phase: [IN_PROGRESS] }) { nodes { id } } }',
    );
    ids = actions.nodes.map(({ id }: { id: string }) => id);
  }, 300_000);
  afterAll(() => scene.api.stop());

  const reports = (count: number, different: (at: number) => object = () => ({})) =>
    Array.from({ length: count }, (_, at) => ({
      actionId: ids[at % 100],
      course: 'ON_COURSE',
      ...different(at),
    }));

  it('is stored for 100 actions as a whole', async () => {
    const { checkIns, userErrors } = await submit(scene.owner, reports(100));

    expect(userErrors).toEqual([]);
    expect(checkIns).toHaveLength(100);
  });

  it('is refused for 101, and for 100 of which one is wrong, as a whole', async () => {
    const before = await scene.api.contents('audit_event');
    const tooMany = await submit(scene.owner, reports(101));
    const oneWrong = await submit(
      scene.owner,
      reports(100, (at) => (at === 99 ? { course: 'ADJUSTING' } : {})),
    );

    expect(refusals(tooMany.userErrors)).toContain('SUBMISSION_TOO_LARGE input checkIns');
    expect(refusals(oneWrong.userErrors)).toEqual([
      'ADJUSTING_WITHOUT_NOTE input checkIns 99 note',
    ]);
    expect(await scene.api.contents('audit_event')).toEqual(before);
  });

  it('names at most 50 mistakes', async () => {
    const { userErrors } = await submit(
      scene.owner,
      reports(100, () => ({ course: 'ADJUSTING' })),
    );

    expect(userErrors).toHaveLength(50);
  });
});
