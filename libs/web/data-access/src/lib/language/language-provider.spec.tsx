import '@testing-library/jest-dom';
import { loadFirstCatalogue } from '@opvolging/messages';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageProvider } from './language-provider';
import { useFirstMessages, useLanguage, useMessages } from './use-messages';
import { WithFullMessages } from './with-full-messages';

function Switch() {
  const { shell } = useFirstMessages();
  const { change } = useLanguage();
  return <button onClick={() => void change('en')}>{shell.otherLanguage}</button>;
}

function Later() {
  return <p>{useMessages().identity.people.title}</p>;
}

const inDutch = async (page: React.ReactNode) =>
  render(
    <LanguageProvider texts={{ first: await loadFirstCatalogue('nl'), full: null }}>
      {page}
    </LanguageProvider>,
  );

describe('the language of the screen', () => {
  it('changes on the spot, with the language of the document and the cookie', async () => {
    await inDutch(<Switch />);
    expect(document.documentElement).toHaveAttribute('lang', 'nl');

    await userEvent.click(screen.getByRole('button', { name: 'English' }));

    expect(await screen.findByRole('button', { name: 'Nederlands' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(document.cookie).toContain('language=en');
  });

  it('fetches the other texts when a page needs them', async () => {
    await inDutch(
      <WithFullMessages waiting={<p>Even geduld</p>}>
        <Later />
      </WithFullMessages>,
    );

    expect(screen.getByText('Even geduld')).toBeInTheDocument();
    expect(await screen.findByText('Mensen')).toBeInTheDocument();
  });
});
