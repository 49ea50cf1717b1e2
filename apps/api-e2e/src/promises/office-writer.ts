import { ApiClient } from '../harness/api-client';
import type { ServiceProcess } from './service-process';

const PASSWORD = 'een-lang-wachtwoord-voor-de-proef';
const EMAIL = 'bureau@opvolging.local';

const ACCEPT = `mutation Accept($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { viewer { person { id } } userErrors { code message } }
}`;
const ADD = `mutation Add($input: AddOrganisationInput!) {
  addOrganisation(input: $input) { organisation { name } userErrors { code } }
}`;
const NAMES = `query Names($after: String) {
  organisations(first: 100, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } }
}`;

/** Uses the one-time link of an empty service, so that the office can sign in. */
export async function openFirstAccount({ address, output }: ServiceProcess): Promise<void> {
  const token = /\/uitnodiging\/(\S+)/.exec(output())?.[1];
  const visitor = new ApiClient(address);
  const { acceptInvitation } = await visitor.run(ACCEPT, { input: { token, password: PASSWORD } });
  expect(acceptInvitation.userErrors).toEqual([]);
}

export function signInOffice({ address }: ServiceProcess): Promise<ApiClient> {
  return ApiClient.withPassword(address, EMAIL, PASSWORD);
}

/** Writes organisations side by side until told to stop or cut off; answers the names that were acknowledged. */
export function writeMany(office: ApiClient, round: string, writers = 16) {
  const acknowledged: string[] = [];
  let stopped = false;
  const write = async (writer: number): Promise<void> => {
    for (let n = 0; !stopped; n += 1) {
      const name = `Organisatie ${round} ${writer} ${n}`;
      const answer = await office.send(ADD, { input: { name } }).catch(() => null);
      if (answer?.data?.addOrganisation?.organisation) {
        acknowledged.push(name);
      } else if (!answer) {
        return;
      }
    }
  };
  const done = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return {
    acknowledged,
    stop: async () => {
      stopped = true;
      await done;
    },
    reaches: async (count: number) => {
      while (acknowledged.length < count) {
        await new Promise((next) => setTimeout(next, 10));
      }
    },
  };
}

export async function storedNames(office: ApiClient): Promise<Set<string>> {
  const names = new Set<string>();
  let after: string | null = null;
  do {
    const { organisations } = await office.run(NAMES, { after });
    for (const { name } of organisations.nodes) names.add(name);
    after = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null;
  } while (after);
  return names;
}
