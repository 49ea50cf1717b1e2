import type { Command } from '../action/commands';
import type { Scene } from '../action/scene';
import type { ApiClient } from '../harness/api-client';
import { refusals } from '../progress/reporting';
import { WHOLE_PROBLEM } from './whole-problem';

function documentOf(name: string): string {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const object = name === 'ungroupProblem' ? 'problems' : 'problem';
  const errors = 'userErrors { code rule field message conflict { currentVersion } }';
  const selection = `${object} { ${WHOLE_PROBLEM} } ${errors}`;
  return `mutation M($input: ${type}) { ${name}(input: $input) { ${selection} } }`;
}

/** The payload of a mutation about problems that must succeed. */
export async function decided(by: ApiClient, name: string, input: object) {
  const payload = (await by.run(documentOf(name), { input }))[name];
  expect(payload.userErrors).toEqual([]);
  return payload.problem ?? payload.problems;
}

/** The rules that refuse a command about problems, after which every table holds what it held. */
export async function undecided(scene: Scene, { by, name, input }: Command) {
  const before = await scene.api.contents('audit_event');
  const payload = (await by.run(documentOf(name), { input }))[name];
  expect(payload.problem ?? payload.problems?.[0] ?? null).toBeNull();
  expect(await scene.api.contents('audit_event')).toEqual(before);
  return refusals(payload.userErrors);
}

/** The code with which a command is not even considered, after which every table holds what it held. */
export async function notAllowed(scene: Scene, { by, name, input }: Command): Promise<string> {
  const before = await scene.api.contents('audit_event');
  const { errors } = await by.send(documentOf(name), { input });
  expect(await scene.api.contents('audit_event')).toEqual(before);
  return errors[0]?.extensions.code ?? 'ALLOWED';
}

export function about({ id, version }: { readonly id: string; readonly version: number }) {
  return { problemId: id, expectedVersion: version };
}
