import type { Scene } from '../action/scene';
import { inParcels, numbers } from './in-parcels';

const ADD = `mutation A($input: AddOrganisationInput!) {
  addOrganisation(input: $input) { organisation { id } userErrors { code } } }`;
const INVITE = `mutation I($input: InvitePersonInput!) {
  invitePerson(input: $input) { userErrors { code } } }`;

/** Organisations by these numbers, each with one person. */
export async function fillWithPeople({ office }: Scene, from: number, to: number): Promise<void> {
  await inParcels(numbers(from, to), async (at) => {
    const { addOrganisation } = await office.run(ADD, { input: { name: `Gemeente ${at}` } });
    const { id: organisationId } = addOrganisation.organisation;
    const person = { email: `lid-${at}@gemeente.example`, name: 'Beleidsmedewerker' };
    const input = { ...person, organisationId, roles: ['MEMBER'] };
    expect((await office.run(INVITE, { input })).invitePerson.userErrors).toEqual([]);
  });
}
