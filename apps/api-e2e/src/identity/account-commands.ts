import type { ApiClient } from '../harness/api-client';

export const GOOD_PASSWORD = 'een lange zin met koffie erin';

const ERRORS = 'userErrors { code rule field message conflict { currentVersion changedFields } }';
const PERSON = 'person { id name email accountState roles version }';

const VIEWER = `viewer {
  person { id name email accountState version organisation { name } } roles permissions language
}`;

const DOCUMENTS = {
  signIn: `mutation M($input: SignInInput!) { signIn(input: $input) { ${VIEWER} ${ERRORS} } }`,
  acceptInvitation: `mutation M($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) { ${VIEWER} ${ERRORS} } }`,
  setLanguage: `mutation M($input: SetLanguageInput!) { setLanguage(input: $input) { ${VIEWER} ${ERRORS} } }`,
  changePassword: `mutation M($input: ChangePasswordInput!) {
    changePassword(input: $input) { ${VIEWER} ${ERRORS} } }`,
  invitePerson: `mutation M($input: InvitePersonInput!) { invitePerson(input: $input) { link ${PERSON} ${ERRORS} } }`,
  renewInvitation: `mutation M($input: RenewInvitationInput!) {
    renewInvitation(input: $input) { link ${PERSON} ${ERRORS} } }`,
  changeRoles: `mutation M($input: ChangeRolesInput!) { changeRoles(input: $input) { ${PERSON} ${ERRORS} } }`,
  closeAccount: `mutation M($input: CloseAccountInput!) { closeAccount(input: $input) { ${PERSON} ${ERRORS} } }`,
  addOrganisation: `mutation M($input: AddOrganisationInput!) {
    addOrganisation(input: $input) { organisation { id name } ${ERRORS} } }`,
} as const;

export type AccountCommand = keyof typeof DOCUMENTS;

/** Gives a command about accounts and answers its payload; top-level errors fail the test. */
export async function give(client: ApiClient, command: AccountCommand, input: object) {
  return (await client.run(DOCUMENTS[command], { input }))[command];
}

/** The top-level error with which a command is refused as a whole. */
export async function refusalOf(client: ApiClient, command: AccountCommand, input: object) {
  return (await client.send(DOCUMENTS[command], { input })).errors[0];
}

/** Rule, or else code, of each refusal. */
export async function refusals(client: ApiClient, command: AccountCommand, input: object) {
  const { userErrors } = await give(client, command, input);
  return userErrors.map(({ rule, code }: { rule: string | null; code: string }) => rule ?? code);
}

export async function viewerOf(client: ApiClient) {
  return (await client.run(`{ ${VIEWER} }`)).viewer;
}

/** The one person whom these words find. */
export async function personCalled(client: ApiClient, text: string) {
  const { people } = await client.run(
    'query P($text: String) { people(text: $text, first: 2) { nodes { id name email roles accountState version } } }',
    { text },
  );
  expect(people.nodes).toHaveLength(1);
  return people.nodes[0];
}

/** The secret at the end of a link. */
export function tokenOf(link: string): string {
  return link.slice(link.lastIndexOf('/') + 1);
}
