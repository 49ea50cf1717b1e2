import { randomUUID } from 'node:crypto';
import { command, done } from '../action/commands';
import { inProgress, planFor, seen } from '../action/given';
import { historyOf } from '../action/history';
import { openScene, type Scene } from '../action/scene';
import { theAction } from '../action/whole-action';
import { mutationDocument } from './contract';

const TOTAL = '{ actions(first: 1) { totalCount } portfolio { phases { proposed } } }';

describe('many people who write at the same time', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  it('find exactly what was acknowledged when every third of 200 mutations fails after it wrote', async () => {
    const people = [scene.office, scene.owner, scene.monitor, scene.reporter, scene.other];
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        people[at % people.length]!.send(mutationDocument('proposeAction'), {
          input: planFor(scene, {
            idempotencyKey: randomUUID(),
            title: `Actie ${at}`,
            problemCodes: at % 3 === 0 ? [] : ['P-20'],
          }),
        }),
      ),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const payloads = answers.map(({ data }) => data.proposeAction);
    const codes = payloads.flatMap(({ action }) => (action ? [action.code] : []));
    const rules = payloads.flatMap(({ userErrors }) => userErrors);
    expect(codes).toHaveLength(133);
    expect(rules.map(({ rule }) => rule)).toEqual(Array(67).fill('PLAN_WITHOUT_PROBLEM'));
    expect([...codes].sort()).toEqual(
      Array.from({ length: 133 }, (_, at) => `A-${String(at + 1).padStart(3, '0')}`),
    );
    const { actions, portfolio } = await scene.board.run(TOTAL);
    expect([actions.totalCount, portfolio.phases.proposed]).toEqual([133, 133]);
    const contents = await scene.api.contents();
    for (const table of ['action', 'action_summary', 'action_summary_history', 'idempotency']) {
      expect([table, contents[table]?.split(' ')[0]]).toEqual([table, '133']);
    }
  });

  it('lets one of 50 changes of one version through and tells the other 49 who was first', async () => {
    const action = await inProgress(scene);
    const people = [scene.office, scene.owner, scene.monitor, scene.reporter];

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        command({
          by: people[at % people.length]!,
          name: 'setInternalNote',
          input: { ...seen(action), note: `Aantekening ${at}` },
        }),
      ),
    );

    const refusals = answers.flatMap(({ userErrors }) => userErrors);
    const first = answers.find((one) => one.action);
    expect(answers.filter((one) => one.action)).toHaveLength(1);
    expect(refusals).toHaveLength(49);
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        code: 'CONFLICT',
        conflict: { currentVersion: action.version + 1, changedFields: ['internalNote'] },
      });
    }
    expect(await theAction(scene.office, action.code)).toMatchObject({
      version: action.version + 1,
      internalNote: first?.action.internalNote,
    });
    expect((await historyOf(scene.office, action.code)).totalCount).toBe(action.version + 1);
  });

  it('get one object and the same answer from 25 sends of one key', async () => {
    const input = planFor(scene, { idempotencyKey: 'one-form-sent-often', title: 'Eenmaal' });
    const send = () => scene.other.send(mutationDocument('proposeAction'), { input });
    const before = (await scene.board.run(TOTAL)).actions.totalCount;

    const parallel = await Promise.all(Array.from({ length: 20 }, send));
    const later = [await send(), await send(), await send(), await send(), await send()];

    const answers = [...parallel, ...later].map(({ data, errors }) => ({ data, errors }));
    expect(answers[0]?.data.proposeAction.userErrors).toEqual([]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await scene.board.run(TOTAL)).actions.totalCount).toBe(before + 1);
  });

  it('may use the same key as somebody else, each for an own object', async () => {
    const input = planFor(scene, { idempotencyKey: 'a-key-of-two-people' });

    const mine = await done(scene.other, 'proposeAction', input);
    const theirs = await done(scene.owner, 'proposeAction', input);

    expect(theirs.code).not.toBe(mine.code);
  });
});
