import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PeoplePage } from './people-page';

const person = {
  id: 'p1',
  version: 3,
  name: 'Contactpersoon SZW',
  email: 'szw@demo.example',
  accountState: 'ACTIVE',
  roles: ['MEMBER'],
  organisation: { id: 'o1', name: 'Ministerie van SZW', version: 1 },
};

const page = (...nodes: object[]) => ({
  nodes,
  totalCount: nodes.length,
  pageInfo: { endCursor: null, hasNextPage: false },
});

const open = (answers: object, permissions = ['PEOPLE_MANAGE' as const]) =>
  renderScreen(<PeoplePage />, {
    path: '/beheer/personen',
    viewer: { permissions },
    answers: { people: page(person), organisations: page(), actions: page(), ...answers },
  });

const pressOn = (command: string) =>
  userEvent.click(screen.getByRole('button', { name: `${command}: Contactpersoon SZW` }));

describe('the people of the programme', () => {
  it('shows who has an account, where and with which roles', async () => {
    await open({});

    const row = (await screen.findByText('Contactpersoon SZW')).closest('tr');
    expect(row).toHaveTextContent('Ministerie van SZW');
    expect(row).toHaveTextContent('Deelnemer');
  });

  it('says so when nobody is found', async () => {
    await open({ people: page() });

    expect(await screen.findByText('Niemand gevonden met deze keuzes.')).toBeInTheDocument();
  });

  it('is closed to who may not manage people, and asks the server nothing', async () => {
    const { sent } = await open({}, []);

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('geen toegang');
    expect(sent).toHaveLength(0);
  });

  it('offers no change of one’s own account', async () => {
    await renderScreen(<PeoplePage />, {
      viewer: {
        permissions: ['PEOPLE_MANAGE'],
        person: { id: 'p1', name: 'Contactpersoon SZW', organisation: null },
      },
      answers: { people: page(person), organisations: page() },
    });

    await screen.findByText('Contactpersoon SZW');
    expect(screen.queryByRole('button', { name: /Rollen wijzigen/ })).not.toBeInTheDocument();
  });
});

describe('changing roles', () => {
  it('sends the roles that are ticked, on the version that was seen', async () => {
    const { sent } = await open({
      changeRoles: {
        person: { ...person, version: 4, roles: ['BOARD', 'MEMBER'] },
        userErrors: [],
      },
    });
    await screen.findByText('Contactpersoon SZW');

    await pressOn('Rollen wijzigen');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Lid van de regiegroep' }));
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

    const change = sent.find(({ operationName }) => operationName === 'RolesDialog_Mutation');
    expect(change?.variables['input']).toMatchObject({
      expectedVersion: 3,
      roles: ['BOARD', 'MEMBER'],
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('keeps the dialog open and says why when it is refused', async () => {
    await open({
      changeRoles: {
        person: null,
        userErrors: [
          {
            code: 'LAST_ADMINISTRATOR',
            field: ['input', 'roles'],
            message: 'Er moet iemand blijven.',
          },
        ],
      },
    });
    await screen.findByText('Contactpersoon SZW');

    await pressOn('Rollen wijzigen');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));

    expect(
      await dialog.findByRole('link', { name: 'Er moet iemand blijven.' }),
    ).toBeInTheDocument();
  });
});

describe('closing an account', () => {
  it('says beforehand how many actions need somebody else', async () => {
    await open({ actions: { ...page(), totalCount: 2 } });
    await screen.findByText('Contactpersoon SZW');

    await pressOn('Account sluiten');

    expect(
      await screen.findByText('2 acties hebben daarna geen verantwoordelijke.'),
    ).toBeInTheDocument();
  });
});
