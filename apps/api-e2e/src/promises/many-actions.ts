import { planFor, seen } from '../action/given';
import type { Scene } from '../action/scene';
import type { ApiClient } from '../harness/api-client';
import { submit } from '../progress/reporting';
import { inParcels, numbers } from './in-parcels';

interface Changed {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly milestones: readonly { readonly id: string }[];
}

const ANSWER = `mutation A($input: AnswerAssignmentsInput!) {
  answerAssignments(input: $input) { userErrors { code } } }`;

/** Asks no more than the next step needs, since there are many. */
async function change(by: ApiClient, name: string, input: object): Promise<Changed> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation M($input: ${type}) { ${name}(input: $input) {
    action { id code version milestones { id } } userErrors { code rule } } }`;
  const { action, userErrors } = (await by.run(document, { input }))[name];
  expect(userErrors).toEqual([]);
  return action;
}

async function offered(scene: Scene, plan: object): Promise<Changed> {
  const proposed = await change(scene.other, 'proposeAction', planFor(scene, plan));
  return change(scene.other, 'offerAction', seen(proposed));
}

async function started(scene: Scene, actions: readonly Changed[]): Promise<readonly Changed[]> {
  for (const [by, as] of [
    [scene.owner, 'OWNER'],
    [scene.monitor, 'MONITOR'],
  ] as const) {
    const answers = actions.map((action) => ({ ...seen(action), agree: true, as }));
    const { answerAssignments } = await by.run(ANSWER, { input: { answers } });
    expect(answerAssignments.userErrors).toEqual([]);
  }
  return inParcels(actions, ({ id, version }) =>
    change(scene.owner, 'startAction', { actionId: id, expectedVersion: version + 2 }),
  );
}

/**
 * So many actions in progress of one owner, each with a report that asks for help; and offers, a fifth of that.
 * Answers the submission of the reports.
 */
export async function fillWithActions(scene: Scene, count: number): Promise<string> {
  const offers = await inParcels(numbers(1, count + count / 5), (at) =>
    offered(scene, { problemCodes: [`P-${String((at % 20) + 1).padStart(2, '0')}`] }),
  );
  return report(scene, await started(scene, offers.slice(0, count)));
}

async function report(scene: Scene, actions: readonly { readonly id: string }[]): Promise<string> {
  const help = { what: 'Hulp', organisationId: scene.partnerId, neededBy: '2026-12-05' };
  const reports = actions.map(({ id }) => ({
    actionId: id,
    course: 'ADJUSTING',
    note: 'Wij sturen bij.',
    help,
  }));
  const { submissionId, userErrors } = await submit(scene.owner, reports);
  expect(userErrors).toEqual([]);
  return submissionId;
}

/** An action with so many problems, moved milestones, reports and requests. */
export async function actionOfSize(scene: Scene, size: number): Promise<string> {
  const offer = await offered(scene, {
    problemCodes: Array.from({ length: size }, (_, at) => `P-${at + 20}`),
    milestones: Array.from({ length: size }, (_, at) => ({
      title: `Mijlpaal ${at}`,
      date: '2027-01-31',
    })),
  });
  const [action = offer] = await started(scene, [offer]);
  for (const { id: milestoneId } of action.milestones) {
    const move = { from: '2027-01-31', to: '2027-02-28', reasonCode: 'MORE_WORK' };
    await change(scene.owner, 'moveMilestone', { actionId: action.id, milestoneId, ...move });
    await report(scene, [action]);
  }
  return action.code;
}
