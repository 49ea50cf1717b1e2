import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { someTexts } from '../texts/testing/some-texts';
import { UiTextsProvider } from '../texts/ui-texts';
import { MainNav } from './main-nav';

describe('the main navigation', () => {
  beforeEach(() => {
    render(
      <UiTextsProvider value={someTexts()}>
        <MainNav
          label="Hoofdmenu"
          items={[
            { href: '/acties', label: 'Acties', current: true },
            { href: '/voortgang', label: 'Voortgang', count: { value: 3, label: '3 open' } },
          ]}
        />
      </UiTextsProvider>,
    );
  });

  it('marks the page where one is', () => {
    expect(screen.getByRole('link', { name: 'Acties' })).toHaveAttribute('aria-current', 'page');
  });

  it('reads a count out as words', () => {
    expect(screen.getByRole('link', { name: 'Voortgang 3 open' })).toBeInTheDocument();
  });

  it('unfolds by its button', async () => {
    const button = screen.getByRole('button', { name: /Menu/ });
    expect(button).toHaveAttribute('aria-expanded', 'false');

    await userEvent.click(button);

    expect(button).toHaveAttribute('aria-expanded', 'true');
  });
});
