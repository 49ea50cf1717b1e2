import { ApiClient } from '../harness/api-client';
import { give, GOOD_PASSWORD, tokenOf } from './account-commands';
import type { TestService } from './start-service';

let count = 0;

export interface InvitedPerson {
  readonly personId: string;
  readonly email: string;
  readonly link: string;
  readonly token: string;
}

/** Somebody whom the office just invited; nobody else in the service is called so. */
export async function invite(
  api: Pick<TestService, 'as'>,
  roles: readonly string[] = ['MEMBER'],
): Promise<InvitedPerson> {
  const office = await api.as('bureau');
  count += 1;
  const email = `beleid${count}@gemeente.example`;
  const { viewer } = await office.run('{ viewer { person { organisation { id } } } }');
  const organisationId = viewer.person.organisation.id;
  const name = `Beleidsmedewerker ${count}`;
  const { person, link } = await give(office, 'invitePerson', {
    email,
    name,
    organisationId,
    roles,
  });
  return { personId: person.id, email, link, token: tokenOf(link) };
}

/** The same, after the link was used; the client is the session that this opened. */
export async function arrived(api: TestService, roles: readonly string[] = ['MEMBER']) {
  const person = await invite(api, roles);
  const client = new ApiClient(api.address, person.personId);
  const { userErrors } = await give(client, 'acceptInvitation', {
    token: person.token,
    password: GOOD_PASSWORD,
  });
  expect(userErrors).toEqual([]);
  const signInAgain = () => ApiClient.withPassword(api.address, person.email, GOOD_PASSWORD);
  return { ...person, client, password: GOOD_PASSWORD, signInAgain };
}
