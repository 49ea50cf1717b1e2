import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InvitationPage } from './invitation-page';

const invitation = {
  name: 'Contactpersoon VNG',
  email: 'vng@demo.example',
  roles: [],
  expiresAt: '2026-12-01T11:00:00Z',
};

const open = (answers: object) =>
  renderScreen(<InvitationPage />, {
    path: '/uitnodiging/geheim',
    route: '/uitnodiging/:token',
    answers: { ...answers },
  });

describe('accepting an invitation', () => {
  it('says for whom it is and until when', async () => {
    await open({ invitation });

    expect(await screen.findByText(/Contactpersoon VNG/)).toBeInTheDocument();
    expect(screen.getByText(/1 december/)).toBeInTheDocument();
  });

  it('asks for a longer password before anything is sent', async () => {
    const { sent } = await open({ invitation });

    await userEvent.type(await screen.findByLabelText('Wachtwoord'), 'kort');
    await userEvent.click(screen.getByRole('button', { name: 'Account maken' }));

    expect(screen.getByRole('link', { name: /15/ })).toHaveAttribute('href', '#password');
    expect(sent.map(({ operationName }) => operationName)).toEqual(['InvitationPage_Query']);
  });

  it('shows what the server refuses beside the field', async () => {
    await open({
      invitation,
      acceptInvitation: {
        viewer: null,
        userErrors: [
          { code: 'OUT_OF_RANGE', field: ['input', 'password'], message: 'Te vaak gebruikt.' },
        ],
      },
    });

    await userEvent.type(await screen.findByLabelText('Wachtwoord'), 'een zin die niemand raadt');
    await userEvent.click(screen.getByRole('button', { name: 'Account maken' }));

    expect(await screen.findByRole('link', { name: 'Te vaak gebruikt.' })).toBeInTheDocument();
  });

  it('with a link that is used or expired says whom to ask', async () => {
    await open({ invitation: null });

    expect(await screen.findByText('Deze link is verlopen of al gebruikt.')).toBeInTheDocument();
    expect(screen.queryByLabelText('Wachtwoord')).not.toBeInTheDocument();
  });
});
