import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InvitePage } from './invite-page';

const organisations = {
  nodes: [{ id: 'o1', name: 'VNG', version: 1 }],
  totalCount: 1,
  pageInfo: { endCursor: null, hasNextPage: false },
};

const link = 'http://localhost:3000/uitnodiging/geheim';

const open = (invitePerson: object) =>
  renderScreen(<InvitePage />, {
    viewer: { permissions: ['PEOPLE_MANAGE'] },
    answers: { organisations, invitePerson },
  });

describe('inviting somebody', () => {
  it('shows the link once, ready to be copied', async () => {
    const person = {
      id: 'p',
      name: 'Contactpersoon VNG',
      roles: [],
      accountState: 'INVITED',
      version: 1,
    };
    const { sent } = await open({ link, person, userErrors: [] });

    await userEvent.type(screen.getByLabelText('Naam'), 'Contactpersoon VNG');
    await userEvent.type(screen.getByLabelText('Werk-e-mailadres'), 'vng@demo.example');
    await userEvent.selectOptions(screen.getByLabelText('Organisatie'), 'VNG');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Deelnemer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Link maken' }));

    expect(await screen.findByLabelText('Uitnodigingslink')).toHaveValue(link);
    expect(sent.at(-1)?.variables['input']).toMatchObject({
      name: 'Contactpersoon VNG',
      organisationId: 'o1',
      roles: ['MEMBER'],
    });
  });

  it('names everything that is missing at once', async () => {
    await open({
      link: null,
      person: null,
      userErrors: [
        { code: 'REQUIRED', field: ['input', 'name'], message: 'Vul de naam in.' },
        { code: 'REQUIRED', field: ['input', 'roles'], message: 'Kies een rol.' },
      ],
    });

    await userEvent.click(screen.getByRole('button', { name: 'Link maken' }));

    expect(
      await screen.findByRole('heading', { name: 'Er ging iets mis met 2 antwoorden' }),
    ).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Vul de naam in.' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Kies een rol.' })).toBeInTheDocument();
  });
});
