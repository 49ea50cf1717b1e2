import { openScene, type Scene } from '../action/scene';
import { about, decided, notAllowed, undecided } from './commands';
import { theProblem } from './whole-problem';

describe('editing a problem', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const FORM = { title: 'Onze eigen woorden', titleEn: 'Our own words', themes: ['police'] };
  const of = async (code: string) => about(await theProblem(scene.office, code));

  it('changes titles and themes, and never a statement', async () => {
    const before = await theProblem(scene.office, 'P-01');

    const edited = await decided(scene.office, 'editProblem', { ...about(before), ...FORM });

    expect(edited).toMatchObject({ ...FORM, version: 2, code: 'P-01' });
    expect(edited.statements).toEqual(before.statements);
    expect(await theProblem(scene.office, 'P-01')).toEqual(edited);
  });

  it('tells in history who changed what', async () => {
    const before = await theProblem(scene.office, 'P-02');
    await decided(scene.office, 'editProblem', { ...about(before), ...FORM });
    const { problem } = await scene.ministry.run(
      `{ problem(code: "P-02") { history(first: 5) { totalCount nodes {
        command actor { id } changes { field was now } } } } }`,
    );

    expect(problem.history.totalCount).toBe(2);
    expect(problem.history.nodes[0]).toMatchObject({
      command: 'problem.CHANGED',
      actor: { id: scene.office.personId },
    });
    expect(problem.history.nodes[0].changes).toEqual(
      expect.arrayContaining([
        { field: 'title', was: before.title, now: 'Onze eigen woorden' },
        { field: 'titleEn', was: before.titleEn, now: 'Our own words' },
      ]),
    );
  });

  it('is refused without a title, without a theme, and with themes that are not in the list', async () => {
    const edit = async (different: object) =>
      undecided(scene, {
        by: scene.office,
        name: 'editProblem',
        input: { ...(await of('P-03')), ...FORM, ...different },
      });

    expect(await edit({ title: ' ', themes: [] })).toEqual([
      'PROBLEM_WITHOUT_TITLE input title',
      'PROBLEM_WITHOUT_THEME input themes',
    ]);
    expect(await edit({ themes: ['police', 'nonsense', 'rubbish'] })).toEqual([
      'THEME_UNKNOWN input themes 1',
      'THEME_UNKNOWN input themes 2',
    ]);
    expect(await edit({ title: 'a'.repeat(201) })).toEqual(['TOO_LONG input title']);
  });

  it('is refused for an unknown problem and with a version that is no longer there', async () => {
    const edit = (input: object) =>
      undecided(scene, { by: scene.office, name: 'editProblem', input: { ...FORM, ...input } });
    const old = await of('P-04');
    await decided(scene.office, 'editProblem', { ...old, ...FORM });

    expect(await edit({ problemId: 'nowhere', expectedVersion: 1 })).toEqual([
      'NOT_FOUND input problemId',
    ]);
    expect(await edit(old)).toEqual(['CONFLICT']);
  });

  it('is for the office alone', async () => {
    const input = { ...(await of('P-05')), ...FORM };

    for (const by of [scene.owner, scene.board, scene.ministry]) {
      expect(await notAllowed(scene, { by, name: 'editProblem', input })).toBe('FORBIDDEN');
    }
    const by = scene.api.anonymous();
    expect(await notAllowed(scene, { by, name: 'editProblem', input })).toBe('UNAUTHENTICATED');
  });
});
