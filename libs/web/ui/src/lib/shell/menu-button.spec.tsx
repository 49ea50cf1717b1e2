import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MenuButton } from './menu-button';

async function openMenu() {
  render(
    <>
      <MenuButton label="Account">
        <a href="#gegevens">Mijn gegevens</a>
      </MenuButton>
      <button type="button">Elders</button>
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Account' }));
}

describe('a menu', () => {
  it('shows its links after a press', async () => {
    await openMenu();

    expect(screen.getByRole('link', { name: 'Mijn gegevens' })).toBeVisible();
  });

  it('folds on Escape and gives the focus back', async () => {
    await openMenu();
    await userEvent.tab();

    await userEvent.keyboard('{Escape}');

    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Account' })).toHaveFocus();
  });

  it('folds when the focus goes elsewhere', async () => {
    await openMenu();

    await userEvent.click(screen.getByRole('button', { name: 'Elders' }));

    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('has the focus when what was pressed begins, so that a dialog gives it back to the menu', async () => {
    let begun: Element | null = null;
    render(
      <MenuButton label="Meer" look="secondary">
        <button type="button" onClick={() => (begun = document.activeElement)}>
          Stoppen
        </button>
      </MenuButton>,
    );
    const menu = screen.getByRole('button', { name: 'Meer', expanded: false });
    menu.focus();
    await userEvent.keyboard('{Enter}{Tab}{Enter}');

    expect(begun).toBe(menu);
    expect(screen.getByRole('button', { name: 'Meer', expanded: false })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Stoppen' })).not.toBeInTheDocument();
  });

  it('folds when a link is followed', async () => {
    await openMenu();

    await userEvent.click(screen.getByRole('link', { name: 'Mijn gegevens' }));

    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
