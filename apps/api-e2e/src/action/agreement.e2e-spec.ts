import { command, denied, done, refused } from './commands';
import { confirmed, offered, planFor, proposed, seen } from './given';
import { openScene, type Scene } from './scene';
import { coverageOf, theAction } from './whole-action';

describe('agreeing to a plan', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  const answering = (action: { id: string; version: number }, given: object = {}) => ({
    ...seen(action),
    as: 'OWNER',
    agree: true,
    ...given,
  });

  it('confirms it with the second yes, and fixes the first dates', async () => {
    const action = await offered(scene, { problemCodes: ['P-08'] });

    const half = await done(scene.owner, 'answerAssignment', answering(action));
    const whole = await done(
      scene.monitor,
      'answerAssignment',
      answering(action, { as: 'MONITOR' }),
    );

    expect(half).toMatchObject({ agreement: 'OFFERED', phase: 'PROPOSED' });
    expect(whole).toMatchObject({
      agreement: 'CONFIRMED',
      phase: 'NOT_STARTED',
      confirmedOn: '2026-11-24',
      milestones: [
        { firstDate: '2027-01-31', currentDate: '2027-01-31' },
        { firstDate: '2027-06-30', currentDate: '2027-06-30' },
      ],
    });
    expect((await coverageOf(scene.board, 'P-08')).coverage).toBe('IN_HAND');
  });

  it('leaves a milestone that waits for an event without a first date', async () => {
    const action = await confirmed(scene, {
      milestones: [
        { title: 'Vastgesteld', date: '2027-01-31' },
        { title: 'Ingevoerd', date: '2027-03-01', waitsFor: 'De wet is aangenomen' },
      ],
    });

    expect(action.milestones[1]).toMatchObject({ firstDate: null, currentDate: '2027-03-01' });
  });

  it('is no conflict between owner and monitor who answer at the same time', async () => {
    const action = await offered(scene);

    const answers = await Promise.all([
      command({ by: scene.owner, name: 'answerAssignment', input: answering(action) }),
      command({
        by: scene.monitor,
        name: 'answerAssignment',
        input: answering(action, { as: 'MONITOR' }),
      }),
    ]);

    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect((await theAction(scene.board, action.code)).agreement).toBe('CONFIRMED');
  });

  it('is bound to the plan that was seen', async () => {
    const action = await offered(scene);
    const revised = await done(scene.other, 'revisePlan', {
      ...seen(action),
      plan: planFor(scene, { intendedResult: 'Iets heel anders.' }),
    });
    await done(scene.other, 'offerAction', seen(revised));

    const answer = { by: scene.owner, name: 'answerAssignment', input: answering(action) };

    expect(await refused(scene, answer)).toEqual(['PLAN_CHANGED input expectedVersion']);
  });

  it('may be declined with a reason, which board, office, proposer and the people of the action see', async () => {
    const action = await offered(scene, { reporterIds: [] });
    const no = answering(action, { agree: false });

    const without = await refused(scene, { by: scene.owner, name: 'answerAssignment', input: no });
    const declined = await done(scene.owner, 'answerAssignment', {
      ...no,
      reason: 'Daar zijn wij niet van.',
    });

    expect(without).toEqual(['DECLINE_WITHOUT_REASON input reason']);
    expect(declined).toMatchObject({ agreement: 'OFFERED', owner: null });
    expect(declined.facts).toContainEqual({ code: 'NO_OWNER' });
    const readBy = async (client: typeof scene.owner) =>
      (await theAction(client, action.code)).assignments[0].reason;
    for (const client of [scene.owner, scene.monitor, scene.board, scene.office, scene.other]) {
      expect(await readBy(client)).toBe('Daar zijn wij niet van.');
    }
    for (const client of [scene.reporter, scene.ministry]) {
      expect(await readBy(client)).toBeNull();
    }
  });

  it('is refused before it was asked, and twice', async () => {
    const early = await proposed(scene);
    const action = await offered(scene);
    await done(scene.owner, 'answerAssignment', answering(action));
    const answer = (input: object) =>
      refused(scene, { by: scene.owner, name: 'answerAssignment', input });

    expect(await answer(answering(early))).toEqual(['ANSWER_NOT_EXPECTED input']);
    expect(await answer(answering(action))).toEqual(['ANSWER_NOT_EXPECTED input']);
    expect(await answer(answering(action, { actionId: 'nowhere' }))).toEqual([
      'NOT_FOUND input actionId',
    ]);
    expect(await answer(answering(action, { as: 'REPORTER' }))).toEqual(['OUT_OF_RANGE input as']);
  });

  it('is for who was asked, each in the own part', async () => {
    const action = await offered(scene);
    const strangers = [scene.monitor, scene.reporter, scene.other, scene.office, scene.board];

    for (const by of strangers) {
      const input = answering(action);
      expect(await denied(scene, { by, name: 'answerAssignment', input })).toBe('FORBIDDEN');
    }
  });

  describe('to several plans at once', () => {
    it('counts for all', async () => {
      const actions = [await offered(scene), await offered(scene), await offered(scene)];

      const payload = await command({
        by: scene.owner,
        name: 'answerAssignments',
        input: { answers: actions.map((action) => answering(action)) },
      });

      expect(payload.userErrors).toEqual([]);
      expect(payload.actions.map(({ code }: { code: string }) => code)).toEqual(
        actions.map(({ code }) => code),
      );
      expect(
        payload.actions.map(
          (one: { assignments: { state: string }[] }) => one.assignments[0]?.state,
        ),
      ).toEqual(['AGREED', 'AGREED', 'AGREED']);
    });

    it('counts for none when one is refused, and tells which', async () => {
      const action = await offered(scene);
      const before = await scene.api.contents('audit_event');

      const { actions, userErrors } = await command({
        by: scene.owner,
        name: 'answerAssignments',
        input: {
          answers: [
            answering(action),
            answering(action),
            answering(action, { agree: false }),
            answering(action, { actionId: 'nowhere' }),
          ],
        },
      });

      expect(actions).toEqual([]);
      expect(userErrors).toMatchObject([
        { code: 'DUPLICATE', field: ['input', 'answers', '1', 'actionId'] },
        { rule: 'DECLINE_WITHOUT_REASON', field: ['input', 'answers', '2', 'reason'] },
        { code: 'NOT_FOUND', field: ['input', 'answers', '3', 'actionId'] },
      ]);
      expect(await scene.api.contents('audit_event')).toEqual(before);
    });
  });

  describe('by letter, recorded by the office', () => {
    const letter = { letterDate: '2026-11-20', letterUrl: 'https://voorbeeld.nl/brief' };

    it('counts and stays marked, with its date and where it can be read', async () => {
      const action = await offered(scene);
      const input = answering(action, letter);

      const recorded = await done(scene.office, 'recordAgreement', input);

      expect(recorded.assignments[0]).toMatchObject({
        as: 'OWNER',
        state: 'AGREED',
        recordedByOffice: true,
        ...letter,
        person: { id: scene.owner.personId },
      });
    });

    it('may be a no as well', async () => {
      const action = await offered(scene);
      const input = answering(action, { ...letter, agree: false, reason: 'Geen capaciteit.' });

      const recorded = await done(scene.office, 'recordAgreement', input);

      expect(recorded.assignments[0]).toMatchObject({ state: 'DECLINED', recordedByOffice: true });
      expect(recorded.owner).toBeNull();
    });

    it('is refused from the future, without https, without a reason for a no, all at once', async () => {
      const action = await offered(scene);
      const wrong = { agree: false, letterDate: '2026-11-25', letterUrl: 'http://voorbeeld.nl' };

      expect(
        await refused(scene, {
          by: scene.office,
          name: 'recordAgreement',
          input: answering(action, wrong),
        }),
      ).toEqual([
        'LETTER_IN_FUTURE input letterDate',
        'LINK_NOT_HTTPS input letterUrl',
        'DECLINE_WITHOUT_REASON input reason',
      ]);
    });

    it('is refused for who answered already, with a stale version, and to everybody else', async () => {
      const action = await offered(scene);
      const half = await done(scene.owner, 'answerAssignment', answering(action));
      const record = (input: object) =>
        refused(scene, { by: scene.office, name: 'recordAgreement', input });

      expect(await record(answering(half, letter))).toEqual(['ANSWER_NOT_EXPECTED input as']);
      expect(await record(answering(action, { ...letter, as: 'MONITOR' }))).toEqual(['CONFLICT']);
      for (const by of [scene.owner, scene.monitor, scene.board]) {
        const input = answering(half, { ...letter, as: 'MONITOR' });
        expect(await denied(scene, { by, name: 'recordAgreement', input })).toBe('FORBIDDEN');
      }
    });
  });
});
