import { command, denied, done, refused } from './commands';
import { confirmed, inProgress, offered, planFor, proposed, seen } from './given';
import { openScene, type Scene } from './scene';
import { coverageOf, theAction } from './whole-action';

describe('changing a plan', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  describe('before it is confirmed', () => {
    it('ends agreements already given, keeps milestones of the same title, and must be offered again', async () => {
      const offer = await offered(scene, { problemCodes: ['P-04'] });
      const half = await done(scene.owner, 'answerAssignment', {
        ...seen(offer),
        as: 'OWNER',
        agree: true,
      });
      const plan = planFor(scene, {
        problemCodes: ['P-05'],
        milestones: [
          { title: 'Werkwijze ingevoerd', date: '2027-07-31' },
          { title: 'Iets nieuws', date: '2027-02-01' },
        ],
      });

      const revised = await done(scene.other, 'revisePlan', { ...seen(half), plan });

      const [first, second] = half.milestones;
      expect(revised).toMatchObject({ agreement: 'PROPOSED', planRevision: 2, offeredOn: null });
      expect(revised.milestones.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
      expect(revised.milestones[1].title).toBe('Iets nieuws');
      expect(statesOf(revised)).toEqual([
        'OWNER ENDED',
        'MONITOR ENDED',
        'OWNER NAMED',
        'MONITOR NAMED',
        'REPORTER AGREED',
      ]);
      expect((await coverageOf(scene.office, 'P-04')).coverage).toBe('NO_ACTION');
      expect((await coverageOf(scene.office, 'P-05')).coverage).toBe('PROPOSED_ONLY');
    });

    it('is refused without title or problem, with unknown references, and with a stale version', async () => {
      const action = await proposed(scene);
      const revise = (different: object, given: object = {}) =>
        refused(scene, {
          by: scene.other,
          name: 'revisePlan',
          input: { ...seen(action), plan: planFor(scene, different), ...given },
        });

      expect(await revise({ title: '', problemCodes: [] })).toEqual([
        'PLAN_WITHOUT_TITLE input plan title',
        'PLAN_WITHOUT_PROBLEM input plan problemCodes',
      ]);
      expect(await revise({ ownerId: 'nobody', problemCodes: ['P-99'] })).toEqual([
        'UNKNOWN_REFERENCE input plan problemCodes 0',
        'UNKNOWN_REFERENCE input plan ownerId',
      ]);
      expect(await revise({}, { expectedVersion: 7 })).toEqual(['CONFLICT']);
      expect(await revise({}, { actionId: 'nowhere' })).toEqual(['NOT_FOUND input actionId']);
    });

    it('is refused once it is confirmed, and to whom did not propose it', async () => {
      const action = await confirmed(scene);
      const input = { ...seen(action), plan: planFor(scene) };

      expect(await refused(scene, { by: scene.other, name: 'revisePlan', input })).toEqual([
        'ACTION_IN_OTHER_AGREEMENT input',
      ]);
      expect(await denied(scene, { by: scene.owner, name: 'revisePlan', input })).toBe('FORBIDDEN');
    });
  });

  describe('after it is confirmed', () => {
    it('takes title and partners without a reason, result and problems only with one', async () => {
      const action = await inProgress(scene, { problemCodes: ['P-06'] });

      const renamed = await done(scene.owner, 'amendAction', {
        ...seen(action),
        title: 'Scherper toezicht',
        partnerIds: [],
      });
      const rules = await refused(scene, {
        by: scene.owner,
        name: 'amendAction',
        input: { ...seen(renamed), problemCodes: ['P-07'] },
      });
      const amended = await done(scene.owner, 'amendAction', {
        ...seen(renamed),
        problemCodes: ['P-07'],
        intendedResult: 'Minder klachten.',
        reason: 'Het onderzoek wees anders uit.',
      });

      expect(renamed).toMatchObject({ title: 'Scherper toezicht', partners: [] });
      expect(rules).toEqual(['AMENDMENT_WITHOUT_REASON input reason']);
      expect(amended).toMatchObject({
        intendedResult: 'Minder klachten.',
        problems: [{ code: 'P-07' }],
        agreement: 'CONFIRMED',
        title: 'Scherper toezicht',
      });
      expect((await coverageOf(scene.office, 'P-06')).coverage).toBe('NO_ACTION');
      expect((await coverageOf(scene.office, 'P-07')).coverage).toBe('IN_HAND');
    });

    it('is refused when it would be left empty or names what is unknown, all at once', async () => {
      const action = await confirmed(scene);
      const amend = (given: object) =>
        refused(scene, {
          by: scene.owner,
          name: 'amendAction',
          input: { ...seen(action), ...given },
        });

      expect(await amend({ title: '', intendedResult: ' ', problemCodes: [] })).toEqual([
        'PLAN_WITHOUT_TITLE input title',
        'PLAN_WITHOUT_RESULT input intendedResult',
        'PLAN_WITHOUT_PROBLEM input problemCodes',
        'AMENDMENT_WITHOUT_REASON input reason',
      ]);
      expect(await amend({ problemCodes: ['P-99'], partnerIds: ['nothing'] })).toEqual([
        'UNKNOWN_REFERENCE input problemCodes 0',
        'UNKNOWN_REFERENCE input partnerIds 0',
      ]);
    });

    it('is refused before confirmation, and to whom does not own it', async () => {
      const action = await proposed(scene);
      const input = { ...seen(action), title: 'Anders' };

      expect(await refused(scene, { by: scene.office, name: 'amendAction', input })).toEqual([
        'ACTION_IN_OTHER_PHASE input',
        'ACTION_NOT_CONFIRMED input',
      ]);
      for (const by of [scene.monitor, scene.reporter, scene.other, scene.board]) {
        expect(await denied(scene, { by, name: 'amendAction', input })).toBe('FORBIDDEN');
      }
    });

    it('tells who was first what the other changed meanwhile', async () => {
      const action = await confirmed(scene);
      const changed = await done(scene.office, 'amendAction', { ...seen(action), title: 'Eerst' });

      const { action: none, userErrors } = await command({
        by: scene.owner,
        name: 'amendAction',
        input: { ...seen(action), title: 'Daarna' },
      });

      expect(none).toBeNull();
      expect(userErrors).toMatchObject([
        {
          code: 'CONFLICT',
          conflict: {
            currentVersion: changed.version,
            changedById: scene.office.personId,
            changedFields: ['title'],
          },
        },
      ]);
      expect((await theAction(scene.owner, action.code)).title).toBe('Eerst');
    });
  });
});

function statesOf(action: { assignments: { as: string; state: string }[] }): string[] {
  return action.assignments.map(({ as, state }) => `${as} ${state}`);
}
