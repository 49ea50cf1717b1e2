import { done } from '../action/commands';
import { proposed } from '../action/given';
import { openScene, type Scene } from '../action/scene';
import { theAction } from '../action/whole-action';
import { about, decided, notAllowed, undecided } from './commands';
import { theProblem, theProblems } from './whole-problem';

describe('grouping problems', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const group = (problemCodes: readonly string[], title = 'Samen één probleem') =>
    decided(scene.office, 'groupProblems', { problemCodes, title, titleEn: 'One problem' });
  const refuse = (problemCodes: readonly string[], title = 'Samen') =>
    undecided(scene, { by: scene.office, name: 'groupProblems', input: { problemCodes, title } });

  it('makes one new problem with all statements, themes and actions, for which the old codes stand', async () => {
    const action = await proposed(scene, { problemCodes: ['P-01'] });
    const [one, two] = [
      await theProblem(scene.office, 'P-01'),
      await theProblem(scene.office, 'P-02'),
    ];
    const before = (await theProblems(scene.board)).totalCount;

    const made = await group(['P-01', 'P-02']);

    expect(made).toMatchObject({
      title: 'Samen één probleem',
      titleEn: 'One problem',
      coverage: 'PROPOSED_ONLY',
      takenInOn: '2026-09-25',
      groups: ['P-01', 'P-02'],
      actions: { totalCount: 1, nodes: [{ code: action.code }] },
    });
    expect(made.code).toMatch(/^P-\d{2}$/);
    expect(Number(made.code.slice(2))).toBeGreaterThan(44);
    expect(made.statements).toEqual([...one.statements, ...two.statements]);
    expect([...made.themes].sort()).toEqual([...new Set([...one.themes, ...two.themes])].sort());
    for (const code of ['P-01', 'P-02', made.code]) {
      expect((await theProblem(scene.board, code)).code).toBe(made.code);
    }
    expect((await theProblems(scene.board)).totalCount).toBe(before - 1);
    expect((await theAction(scene.board, action.code)).problems).toEqual([{ code: made.code }]);
  });

  it('lets a new action name the group by an old code', async () => {
    const made = await group(['P-03', 'P-04']);

    const action = await proposed(scene, { problemCodes: ['P-03', 'P-04', made.code] });

    expect(action.problems).toEqual([{ code: made.code }]);
  });

  it('is taken apart again, with the problems and actions as they were; the code of the group stays its own', async () => {
    const action = await proposed(scene, { problemCodes: ['P-05'] });
    const before = [await theProblem(scene.board, 'P-05'), await theProblem(scene.board, 'P-06')];
    const made = await group(['P-05', 'P-06']);
    scene.api.clock.advance(60_000);

    const apart = await decided(scene.office, 'ungroupProblem', about(made));

    expect(apart.map(({ code }: { code: string }) => code)).toEqual(['P-05', 'P-06']);
    const after = [await theProblem(scene.board, 'P-05'), await theProblem(scene.board, 'P-06')];
    expect(after.map((one) => ({ ...one, version: 1 }))).toEqual(before);
    expect((await theAction(scene.board, action.code)).problems).toEqual([{ code: 'P-05' }]);
    const next = await group(['P-05', 'P-06']);
    expect(Number(next.code.slice(2))).toBe(Number(made.code.slice(2)) + 1);
    expect((await theProblem(scene.board, 'P-05', '2026-11-24T13:00:00Z')).code).toBe(made.code);
  });

  it('groups groups, and every old code finds its way', async () => {
    const inner = await group(['P-07', 'P-08']);
    const outer = await group([inner.code, 'P-09']);

    expect((await theProblem(scene.board, 'P-07')).code).toBe(outer.code);
    expect(outer.statements).toHaveLength(3);
    expect(outer.groups).toEqual(['P-09', inner.code].sort());
  });

  it('is refused for fewer than two, without a title, and for what is unknown', async () => {
    expect(await refuse(['P-10', 'P-10'], ' ')).toEqual([
      'GROUP_TOO_SMALL input problemCodes',
      'PROBLEM_WITHOUT_TITLE input title',
    ]);
    expect(await refuse(['P-10', 'P-99'])).toEqual(['UNKNOWN_REFERENCE input problemCodes 1']);
  });

  it('is refused for a problem that was grouped before or is not open', async () => {
    await group(['P-11', 'P-12']);
    const aside = await theProblem(scene.office, 'P-13');
    await decided(scene.office, 'setAsideProblem', { ...about(aside), reasonCode: 'OUTDATED' });

    expect(await refuse(['P-11', 'P-14'])).toEqual(['PROBLEM_NOT_LISTED']);
    expect(await refuse(['P-13', 'P-14'])).toEqual(['PROBLEM_NOT_OPEN']);
  });

  it('is not taken apart when it is no group, when an action names it, or in a stale version', async () => {
    const made = await group(['P-15', 'P-16']);
    const apart = (input: object) =>
      undecided(scene, { by: scene.office, name: 'ungroupProblem', input });
    const single = about(await theProblem(scene.office, 'P-17'));

    expect(await apart(single)).toEqual(['PROBLEM_IS_NO_GROUP']);
    expect(await apart({ ...about(made), expectedVersion: 9 })).toEqual(['CONFLICT']);
    expect(await apart({ ...about(made), problemId: 'nowhere' })).toEqual([
      'NOT_FOUND input problemId',
    ]);
    await proposed(scene, { problemCodes: [made.code] });
    const now = about(await theProblem(scene.office, made.code));
    expect(await apart(now)).toEqual(['PROBLEM_HAS_OWN_ACTION']);
  });

  it('is for the office alone', async () => {
    const made = await group(['P-18', 'P-19']);
    const input = { problemCodes: ['P-21', 'P-22'], title: 'Samen' };

    for (const by of [scene.owner, scene.board, scene.ministry]) {
      expect(await notAllowed(scene, { by, name: 'groupProblems', input })).toBe('FORBIDDEN');
      expect(await notAllowed(scene, { by, name: 'ungroupProblem', input: about(made) })).toBe(
        'FORBIDDEN',
      );
    }
  });

  it('makes one group of ten sends with one key', async () => {
    const input = { problemCodes: ['P-23', 'P-24'], title: 'Eenmaal', idempotencyKey: 'one-group' };

    const made = await Promise.all(
      Array.from({ length: 10 }, () => decided(scene.office, 'groupProblems', input)),
    );

    expect(new Set(made.map(({ code }) => code)).size).toBe(1);
  });

  it('lets one of two groups with the same problem be made', async () => {
    const send = (problemCodes: string[]) =>
      scene.office.run(
        'mutation G($input: GroupProblemsInput!) { groupProblems(input: $input) { problem { code } userErrors { code rule } } }',
        { input: { problemCodes, title: 'Om het eerst' } },
      );

    const both = await Promise.all([send(['P-25', 'P-26']), send(['P-26', 'P-27'])]);

    const refusals = both.flatMap(({ groupProblems }) => groupProblems.userErrors);
    expect(refusals).toHaveLength(1);
    expect(['PROBLEM_NOT_LISTED', null]).toContain(refusals[0].rule);
  });

  it('leaves what was done for an old code to the group', async () => {
    const action = await done(scene.other, 'proposeAction', {
      title: 'Een actie',
      kind: 'EXECUTION',
      problemCodes: ['P-28'],
      milestones: [],
    });
    const made = await group(['P-28', 'P-29']);

    const { actions } = await scene.board.run(
      'query Q($code: String!) { actions(first: 10, filter: { problemCode: $code }) { nodes { code } } }',
      { code: 'P-29' },
    );

    expect(actions.nodes).toEqual([{ code: action.code }]);
    expect(made.actions.nodes).toMatchObject([{ code: action.code }]);
  });
});
