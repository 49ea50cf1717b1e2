import type { ApiClient } from '../harness/api-client';

const ACTION = `id code title version phase course milestones { id currentDate }
  links { id title } assignments { as state person { id } }`;
const PROBLEM = 'id code version title titleEn themes stand';

/** Actions by their codes in one request, now or as of a moment; null for one that was not there yet. */
export function readActions(client: ApiClient, codes: readonly string[], asOf?: string) {
  return readEach(
    client,
    codes.map((code) => one('action', code, ACTION)),
    asOf,
  );
}

/** Problems likewise. */
export function readProblems(client: ApiClient, codes: readonly string[], asOf?: string) {
  return readEach(
    client,
    codes.map((code) => one('problem', code, PROBLEM)),
    asOf,
  );
}

/** The action after a change by its owner or by the office; null when it was refused. */
export async function changeAction(by: ApiClient, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation M($input: ${type}) { ${name}(input: $input) { action { ${ACTION} } } }`;
  return (await by.run(document, { input }))[name].action;
}

function one(field: string, code: string, selection: string): string {
  return `${field}(code: "${code}", asOf: $asOf) { ${selection} }`;
}

async function readEach(client: ApiClient, fields: readonly string[], asOf?: string) {
  const aliased = fields.map((field, at) => `at${at}: ${field}`);
  const read = await client.run(`query R($asOf: DateTime) { ${aliased.join(' ')} }`, { asOf });
  return fields.map((_, at) => read[`at${at}`]);
}
