import { done } from '../action/commands';
import { inProgress, offered, seen } from '../action/given';
import type { Scene } from '../action/scene';
import { submit } from '../progress/reporting';

const ANSWER = `mutation A($input: AnswerAssignmentsInput!) {
  answerAssignments(input: $input) { userErrors { code } } }`;

/** Actions in progress of one owner, each with a report that asks for help, in few requests. */
export async function fillWithActions(scene: Scene, count: number): Promise<void> {
  const actions: { id: string; version: number }[] = [];
  for (let made = 0; made < count; made += 1) {
    const problem = `P-${String((made % 44) + 1).padStart(2, '0')}`;
    actions.push(await offered(scene, { problemCodes: [problem] }));
  }
  for (const [by, as] of [
    [scene.owner, 'OWNER'],
    [scene.monitor, 'MONITOR'],
  ] as const) {
    const answers = actions.map((action) => ({ ...seen(action), agree: true, as }));
    const { answerAssignments } = await by.run(ANSWER, { input: { answers } });
    expect(answerAssignments.userErrors).toEqual([]);
  }
  for (const { id, version } of actions) {
    await done(scene.owner, 'startAction', { actionId: id, expectedVersion: version + 2 });
  }
  await report(scene, actions);
}

async function report(scene: Scene, actions: readonly { readonly id: string }[]): Promise<void> {
  const help = { what: 'Hulp', organisationId: scene.partnerId, neededBy: '2026-12-05' };
  const reports = actions.map(({ id }) => ({
    actionId: id,
    course: 'ADJUSTING',
    note: 'Wij sturen bij.',
    help,
  }));
  const { userErrors } = await submit(scene.owner, reports);
  expect(userErrors).toEqual([]);
}

/** An action with so many problems, moved milestones, reports, requests and links. */
export async function actionOfSize(scene: Scene, size: number): Promise<string> {
  let action = await inProgress(scene, {
    problemCodes: Array.from({ length: size }, (_, at) => `P-${at + 20}`),
    milestones: Array.from({ length: size }, (_, at) => ({
      title: `Mijlpaal ${at}`,
      date: '2027-01-31',
    })),
  });
  for (const { id: milestoneId } of action.milestones) {
    const move = { from: '2027-01-31', to: '2027-02-28', reasonCode: 'MORE_WORK' };
    await done(scene.owner, 'moveMilestone', { actionId: action.id, milestoneId, ...move });
    await report(scene, [action]);
  }
  action = await done(scene.owner, 'addLink', {
    actionId: action.id,
    expectedVersion: action.version + size,
    title: 'Onderzoek',
    url: 'https://voorbeeld.nl',
  });
  return action.code;
}
