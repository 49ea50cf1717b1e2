import { done, refused } from '../action/commands';
import { inProgress, planFor, seen } from '../action/given';
import { openScene, type Scene } from '../action/scene';
import { about, decided, notAllowed, undecided } from './commands';
import { theProblem } from './whole-problem';

describe('deciding about a problem', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const of = async (code: string) => about(await theProblem(scene.office, code));
  const elsewhere = (given: object = {}) => ({
    link: 'https://voorbeeld.nl/elders',
    organisationId: scene.partnerId,
    reviewOn: '2027-06-01',
    ...given,
  });

  describe('to set it aside', () => {
    it('keeps why, and can be taken back', async () => {
      const aside = await decided(scene.office, 'setAsideProblem', {
        ...(await of('P-01')),
        reasonCode: 'OUTSIDE_SCOPE',
        note: 'Dit is van een ander programma.',
      });
      const back = await decided(scene.office, 'takeBackProblem', about(aside));

      expect(aside).toMatchObject({
        stand: 'SET_ASIDE',
        coverage: 'SET_ASIDE',
        standReason: 'OUTSIDE_SCOPE',
        standNote: 'Dit is van een ander programma.',
        facts: [],
        viewerMay: ['EDIT', 'TAKE_BACK'],
      });
      expect(back).toMatchObject({
        stand: 'OPEN',
        coverage: 'NO_ACTION',
        standReason: null,
        standNote: null,
        version: 3,
      });
    });

    it('is refused while an action is open, and allowed once that is stopped', async () => {
      const action = await inProgress(scene, { problemCodes: ['P-02'] });
      const input = { ...(await of('P-02')), reasonCode: 'DUPLICATE' };

      const open = await undecided(scene, { by: scene.office, name: 'setAsideProblem', input });
      await done(scene.office, 'stopAction', { ...seen(action), reason: 'Dubbel.' });
      const aside = await decided(scene.office, 'setAsideProblem', input);

      expect(open).toEqual(['PROBLEM_HAS_OPEN_ACTION']);
      expect(aside.coverage).toBe('SET_ASIDE');
    });

    it('lets no new action begin until it is taken back', async () => {
      const aside = await decided(scene.office, 'setAsideProblem', {
        ...(await of('P-04')),
        reasonCode: 'OUTDATED',
      });
      const input = planFor(scene, { problemCodes: ['P-05', 'P-04'] });
      const propose = { by: scene.other, name: 'proposeAction', input };

      expect(await refused(scene, propose)).toEqual(['PROBLEM_NOT_OPEN input problemCodes 1']);

      await decided(scene.office, 'takeBackProblem', about(aside));
      expect(await done(scene.other, 'proposeAction', input)).toMatchObject({
        problems: [{ code: 'P-04' }, { code: 'P-05' }],
      });
    });

    it('is refused twice, for an unknown one, and in a stale version', async () => {
      const before = await of('P-03');
      const aside = await decided(scene.office, 'setAsideProblem', {
        ...before,
        reasonCode: 'OUTDATED',
      });
      const set = (input: object) =>
        undecided(scene, {
          by: scene.office,
          name: 'setAsideProblem',
          input: { reasonCode: 'OUTDATED', ...input },
        });

      expect(await set(about(aside))).toEqual(['PROBLEM_NOT_OPEN']);
      expect(await set(before)).toEqual(['CONFLICT']);
      expect(await set({ problemId: 'nowhere', expectedVersion: 1 })).toEqual([
        'NOT_FOUND input problemId',
      ]);
    });
  });

  describe('to leave it to another organisation', () => {
    it('keeps where, who and when to look again, and can be taken back', async () => {
      const marked = await decided(scene.office, 'markHandledElsewhere', {
        ...(await of('P-04')),
        ...elsewhere(),
      });
      const back = await decided(scene.office, 'takeBackProblem', about(marked));

      expect(marked).toMatchObject({
        stand: 'HANDLED_ELSEWHERE',
        coverage: 'HANDLED_ELSEWHERE',
        handledLink: 'https://voorbeeld.nl/elders',
        handledBy: { id: scene.partnerId },
        reviewOn: '2027-06-01',
      });
      expect(back).toMatchObject({ stand: 'OPEN', handledLink: null, handledBy: null });
    });

    it('is refused without a link, with one that is not https, an unknown organisation or a day past', async () => {
      const about5 = await of('P-05');
      const mark = (given: object) =>
        undecided(scene, {
          by: scene.office,
          name: 'markHandledElsewhere',
          input: { ...about5, ...elsewhere(given) },
        });

      expect(await mark({ link: ' ', organisationId: 'nothing', reviewOn: '2026-11-24' })).toEqual([
        'ELSEWHERE_WITHOUT_LINK input link',
        'REVIEW_NOT_AHEAD input reviewOn',
        'UNKNOWN_REFERENCE input organisationId',
      ]);
      expect(await mark({ link: 'http://voorbeeld.nl' })).toEqual(['LINK_NOT_HTTPS input link']);
      expect(await mark({ reviewOn: '2026-02-30' })).toEqual(['INVALID_FORMAT input reviewOn']);
    });
  });

  it('is not taken back where nothing was decided', async () => {
    const input = await of('P-06');

    expect(await undecided(scene, { by: scene.office, name: 'takeBackProblem', input })).toEqual([
      'PROBLEM_ALREADY_OPEN',
    ]);
  });

  it('is refused for an old code that was grouped away', async () => {
    const old = await of('P-07');
    await decided(scene.office, 'groupProblems', { problemCodes: ['P-07', 'P-08'], title: 'Eén' });
    const input = { ...old, expectedVersion: old.expectedVersion + 1, reasonCode: 'OUTDATED' };

    expect(await undecided(scene, { by: scene.office, name: 'setAsideProblem', input })).toEqual([
      'PROBLEM_NOT_LISTED',
    ]);
  });

  it('is for the office alone', async () => {
    const input = await of('P-09');
    const commands: readonly (readonly [string, object])[] = [
      ['setAsideProblem', { ...input, reasonCode: 'OUTDATED' }],
      ['markHandledElsewhere', { ...input, ...elsewhere() }],
      ['takeBackProblem', input],
    ];

    for (const [name, given] of commands) {
      for (const by of [scene.owner, scene.board, scene.ministry]) {
        expect(await notAllowed(scene, { by, name, input: given })).toBe('FORBIDDEN');
      }
    }
  });
});
