import type { ApiClient } from '../harness/api-client';
import { refusals } from '../progress/reporting';
import type { Scene } from './scene';
import { WHOLE_ACTION } from './whole-action';

const ERRORS = `userErrors { code rule field message
  conflict { currentVersion changedById changedFields } privacy { kind blocking } }`;

/** What a person asks of the service: a mutation by its name, with its input. */
export interface Command {
  readonly by: ApiClient;
  readonly name: string;
  readonly input: object;
}

function documentOf(name: string): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const object = name === 'answerAssignments' ? 'actions' : 'action';
  const selection = `${object} { ${WHOLE_ACTION} } ${ERRORS}`;
  return `mutation M($input: ${type}) { ${name}(input: $input) { ${selection} } }`;
}

/** The payload of a mutation about actions. */
export async function command({ by, name, input }: Command) {
  return (await by.run(documentOf(name), { input }))[name];
}

/** The action after a command that must succeed. */
export async function done(by: ApiClient, name: string, input: object) {
  const { action, userErrors } = await command({ by, name, input });
  expect(userErrors).toEqual([]);
  return action;
}

/** The rules that refuse a command, after which every table holds what it held. */
export async function refused(scene: Scene, asked: Command): Promise<readonly string[]> {
  const before = await scene.api.contents('audit_event');
  const { action, userErrors } = await command(asked);
  expect(action).toBeNull();
  expect(await scene.api.contents('audit_event')).toEqual(before);
  return refusals(userErrors);
}

/** The code with which a command is not even considered, after which every table holds what it held. */
export async function denied(scene: Scene, { by, name, input }: Command): Promise<string> {
  const before = await scene.api.contents('audit_event');
  const { data, errors } = await by.send(documentOf(name), { input });
  expect(data?.[name] ?? null).toBeNull();
  expect(await scene.api.contents('audit_event')).toEqual(before);
  return errors[0]?.extensions.code ?? 'ALLOWED';
}
