import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SignInForm } from './sign-in-form';

const account = {
  email: 'politie@demo.example',
  name: 'Politie',
  roles: ['MEMBER' as const],
};

const viewer = {
  language: 'NL',
  permissions: [],
  roles: ['MEMBER'],
  person: { id: 'p', name: 'Politie', roles: [], accountState: 'ACTIVE', version: 1 },
};

const wrong = {
  viewer: null,
  userErrors: [{ code: 'INVALID_CREDENTIALS', message: 'Dit klopt niet.' }],
};

describe('signing in', () => {
  it('sends what was typed and tells who came in', async () => {
    const came: string[] = [];
    const { sent } = await renderScreen(<SignInForm onSignedIn={(id) => came.push(id)} />, {
      answers: { signIn: { viewer, userErrors: [] } },
    });

    await userEvent.type(screen.getByLabelText('E-mailadres'), 'een@organisatie.example');
    await userEvent.type(screen.getByLabelText('Wachtwoord'), 'geheim{Enter}');

    expect(sent[0]?.variables).toEqual({
      input: { email: 'een@organisatie.example', password: 'geheim' },
    });
    expect(came).toEqual(['p']);
  });

  it('is refused above the form, and what was typed stays', async () => {
    await renderScreen(<SignInForm />, { answers: { signIn: wrong } });

    await userEvent.type(screen.getByLabelText('E-mailadres'), 'een@organisatie.example');
    await userEvent.click(screen.getByRole('button', { name: 'Inloggen' }));

    expect(await screen.findByText('Dit klopt niet.')).toBeInTheDocument();
    expect(screen.getByLabelText('E-mailadres')).toHaveValue('een@organisatie.example');
  });

  it('takes a pasted password', async () => {
    await renderScreen(<SignInForm />, { answers: { signIn: wrong } });

    await userEvent.click(screen.getByLabelText('Wachtwoord'));
    await userEvent.paste('uit een kluis geplakt');

    expect(screen.getByLabelText('Wachtwoord')).toHaveValue('uit een kluis geplakt');
  });

  it('is filled in, but not sent, by choosing a role of the demo', async () => {
    const { sent } = await renderScreen(<SignInForm demoAccounts={[account]} />, {
      answers: { signIn: wrong },
    });

    await userEvent.click(screen.getByRole('button', { name: 'politie@demo.example' }));

    expect(screen.getByLabelText('E-mailadres')).toHaveValue('politie@demo.example');
    expect(screen.getByLabelText('Wachtwoord')).not.toHaveValue('');
    expect(sent).toHaveLength(0);
  });

  it('shows no demo roles outside the demo', async () => {
    await renderScreen(<SignInForm />, { answers: { signIn: wrong } });

    expect(screen.queryByRole('heading', { name: /demo/ })).not.toBeInTheDocument();
  });
});
