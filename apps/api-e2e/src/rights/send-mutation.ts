import type { ApiClient } from '../harness/api-client';

const ACTION = 'action { id code version milestones { id moves { id } } links { id } }';
const PROBLEM = 'problem { id code version }';

/** What a later step of a test reads; of every other mutation the refusals say enough. */
const READ: Readonly<Record<string, string>> = {
  addLink: ACTION,
  answerAssignment: ACTION,
  meetMilestone: ACTION,
  moveMilestone: ACTION,
  offerAction: ACTION,
  pauseAction: ACTION,
  proposeAction: ACTION,
  proposeHandover: ACTION,
  requestCompletion: ACTION,
  startAction: ACTION,
  groupProblems: PROBLEM,
  setAsideProblem: PROBLEM,
  submitCheckIns: 'submissionId checkIns { id helpRequest { id code } }',
};

/** The document of a mutation by its name; one without input is `signOut`. */
export function documentOf(name: string): string {
  const selection = `${READ[name] ?? ''} userErrors { code rule field message }`;
  if (name === 'signOut') return `mutation M { signOut { ${selection} } }`;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  return `mutation M($input: ${type}) { ${name}(input: $input) { ${selection} } }`;
}

/** A mutation that must succeed; answers its payload. */
export async function done(client: ApiClient, name: string, input: object) {
  const payload = (await client.run(documentOf(name), { input }))[name];
  expect({ name, userErrors: payload.userErrors }).toEqual({ name, userErrors: [] });
  return payload;
}

/** What came of a mutation, in one word: ALLOWED, or the code or rule with which it was refused. */
export async function outcomeOf(client: ApiClient, name: string, input: object): Promise<string> {
  const { data, errors } = await client.send(documentOf(name), { input });
  if (errors[0]) return errors[0].extensions.code;
  const [refusal] = data[name].userErrors;
  return refusal ? (refusal.rule ?? refusal.code) : 'ALLOWED';
}
