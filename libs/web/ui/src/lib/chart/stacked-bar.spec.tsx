import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StackedBar } from './stacked-bar';

const parts = [
  { key: 'ok', label: 'op koers', count: 16, fill: 'ok' as const, href: '/acties?x=ok' },
  { key: 'stuck', label: 'hulp nodig', count: 0, fill: 'stuck' as const, href: '/acties?x=stuck' },
];

function renderBar() {
  render(
    <StackedBar
      title="16 acties zijn bezig."
      parts={parts}
      table={<p>de cijfers</p>}
      showTableText="Bekijk als tabel"
      hideTableText="Verberg tabel"
    />,
  );
}

describe('a stacked bar', () => {
  it('opens exactly the rows that a number counts', () => {
    renderBar();

    expect(screen.getByRole('link', { name: '16 op koers' })).toHaveAttribute(
      'href',
      '/acties?x=ok',
    );
  });

  it('says a zero in words, without a link', () => {
    renderBar();

    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('0 hulp nodig');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('shows and hides its table by one button', async () => {
    renderBar();

    await userEvent.click(screen.getByRole('button', { name: 'Bekijk als tabel' }));

    expect(screen.getByRole('button', { name: 'Verberg tabel' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });
});
