import { randomUUID } from 'node:crypto';
import { inProgress } from '../action/given';
import type { Scene } from '../action/scene';
import { ApiClient } from '../harness/api-client';
import type { MutationCases } from './prepared';

const PASSWORD = 'een lange zin met koffie erin';

const INVITE = `mutation I($input: InvitePersonInput!) {
  invitePerson(input: $input) { link person { id version } userErrors { code rule field } } }`;
const ACCEPT = `mutation A($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { viewer { person { id } } userErrors { code rule field } } }`;

function invitation(scene: Scene) {
  const email = `lid-${randomUUID()}@gemeente.example`;
  const { organisationId } = scene;
  return { email, name: 'Beleidsmedewerker', organisationId, roles: ['MEMBER'] };
}

async function invited(scene: Scene) {
  const sent = invitation(scene);
  const { invitePerson } = await scene.office.run(INVITE, { input: sent });
  expect(invitePerson.userErrors).toEqual([]);
  const token: string = invitePerson.link.split('/').at(-1);
  return { ...sent, ...invitePerson.person, token };
}

/** Somebody who accepted an invitation just now. */
async function arrived(scene: Scene) {
  const person = await invited(scene);
  const client = new ApiClient(scene.api.address, person.id);
  const input = { token: person.token, password: PASSWORD };
  const { acceptInvitation } = await client.run(ACCEPT, { input });
  expect(acceptInvitation.userErrors).toEqual([]);
  return { ...person, client, version: await versionOf(scene, person.id) };
}

async function versionOf({ office }: Scene, personId: string): Promise<number> {
  const { people } = await office.run('{ people(first: 100) { nodes { id version } } }');
  return people.nodes.find(({ id }: { id: string }) => id === personId).version;
}

/** What the office does with accounts. */
export const ACCOUNT_CASES: MutationCases = {
  addOrganisation: async (scene) => ({
    by: scene.office,
    input: { name: `Gemeente ${randomUUID()}` },
  }),
  invitePerson: async (scene) => ({ by: scene.office, input: invitation(scene) }),
  renewInvitation: async (scene) => {
    const { id: personId, version: expectedVersion } = await invited(scene);
    return { by: scene.office, input: { personId, expectedVersion } };
  },
  changeRoles: async (scene) => {
    const { id: personId, version: expectedVersion } = await arrived(scene);
    return { by: scene.office, input: { personId, expectedVersion, roles: ['BOARD'] } };
  },
  closeAccount: async (scene) => {
    const { id: personId, version: expectedVersion } = await arrived(scene);
    await inProgress(scene, { reporterIds: [personId] });
    return { by: scene.office, input: { personId, expectedVersion, reason: 'Andere baan.' } };
  },
};

/** What people do with their own account. */
export const OWN_ACCOUNT_CASES: MutationCases = {
  acceptInvitation: async (scene) => ({
    by: scene.api.anonymous(),
    input: { token: (await invited(scene)).token, password: PASSWORD },
  }),
  signIn: async (scene) => ({
    by: scene.api.anonymous(),
    input: { email: (await arrived(scene)).email, password: PASSWORD },
  }),
  signOut: async (scene) => ({ by: (await arrived(scene)).client, input: null }),
  setLanguage: async (scene) => ({ by: (await arrived(scene)).client, input: { language: 'EN' } }),
  changePassword: async (scene) => ({
    by: (await arrived(scene)).client,
    input: { currentPassword: PASSWORD, newPassword: 'een andere zin met thee erin' },
  }),
};
