import { denied, done, refused } from './commands';
import { agreedByBoth, planFor, seen, UNFILLED } from './given';
import { openScene, type Scene } from './scene';
import { coverageOf } from './whole-action';

describe('registering what was adopted already', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const adoption = { adoptedIn: 'Kamerstuk 28638, nr. 217', adoptedOn: '2026-06-15' };
  const bare = { ...UNFILLED, milestones: [] };
  const register = (different: object = {}) =>
    done(scene.office, 'registerAdoptedAction', { plan: planFor(scene, different), ...adoption });

  it('lists it apart and says by its facts what it lacks', async () => {
    const action = await register({ ...bare, problemCodes: ['P-09'] });
    const { portfolio } = await scene.board.run(
      '{ portfolio { phases { notStarted } coverage { unconfirmed } courses { onCourse } } }',
    );

    expect(action).toMatchObject({ agreement: 'ADOPTED', phase: 'NOT_STARTED', adoption });
    expect(action.facts).toEqual([{ code: 'NO_OPEN_MILESTONE' }, { code: 'NO_OWNER' }]);
    expect((await coverageOf(scene.board, 'P-09')).coverage).toBe('UNCONFIRMED');
    expect(portfolio).toMatchObject({ coverage: { unconfirmed: 1 }, courses: { onCourse: 0 } });
  });

  it('may come without a problem', async () => {
    expect((await register({ ...bare, problemCodes: [] })).problems).toEqual([]);
  });

  it('is confirmed through the same gate and by the same two people', async () => {
    const action = await register(bare);
    const early = await refused(scene, {
      by: scene.office,
      name: 'offerAction',
      input: seen(action),
    });
    const whole = await done(scene.office, 'revisePlan', {
      ...seen(action),
      plan: planFor(scene),
    });
    const offer = await done(scene.office, 'offerAction', seen(whole));
    const confirmed = await agreedByBoth(scene, offer);

    expect(early).toContain('PLAN_WITHOUT_OWNER input ownerId');
    expect([whole.agreement, offer.agreement]).toEqual(['ADOPTED', 'ADOPTED']);
    expect(confirmed).toMatchObject({ agreement: 'CONFIRMED', phase: 'NOT_STARTED', adoption });
  });

  it('does not start before it is confirmed', async () => {
    const action = await register();

    expect(
      await refused(scene, {
        by: scene.office,
        name: 'startAction',
        input: { ...seen(action), onBehalfReason: 'Gebeld.' },
      }),
    ).toContain('ACTION_NOT_CONFIRMED input');
  });

  it('is refused without title and reference, or adopted in the future, all at once', async () => {
    const input = {
      plan: planFor(scene, { title: ' ' }),
      adoptedIn: ' ',
      adoptedOn: '2026-11-25',
    };

    expect(
      await refused(scene, { by: scene.office, name: 'registerAdoptedAction', input }),
    ).toEqual([
      'PLAN_WITHOUT_TITLE input plan title',
      'ADOPTION_WITHOUT_REFERENCE input adoptedIn',
      'ADOPTION_IN_FUTURE input adoptedOn',
    ]);
  });

  it('finds unknown references inside the plan', async () => {
    const input = { plan: planFor(scene, { ownerId: 'nobody' }), ...adoption };

    expect(
      await refused(scene, { by: scene.office, name: 'registerAdoptedAction', input }),
    ).toEqual(['UNKNOWN_REFERENCE input plan ownerId']);
  });

  it('is for the office alone', async () => {
    const input = { plan: planFor(scene), ...adoption };

    for (const by of [scene.other, scene.board, scene.ministry]) {
      expect(await denied(scene, { by, name: 'registerAdoptedAction', input })).toBe('FORBIDDEN');
    }
  });
});
