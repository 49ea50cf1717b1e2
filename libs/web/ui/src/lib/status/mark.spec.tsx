import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { Mark } from './mark';
import type { MarkKind } from './mark-symbol';

const KINDS: readonly MarkKind[] = [
  'ok',
  'warn',
  'stuck',
  'none',
  'paused',
  'done',
  'stopped',
  'stale',
];

describe('a mark', () => {
  it.each(KINDS)('of kind %s says its word and hides its shape from those who listen', (kind) => {
    const { container } = render(<Mark kind={kind}>Op koers</Mark>);

    expect(screen.getByText('Op koers')).toBeInTheDocument();
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it('has a shape of its own for each kind', () => {
    const shapes = KINDS.map((kind) => {
      const { container } = render(<Mark kind={kind}>woord</Mark>);
      return container.querySelector('svg')?.innerHTML;
    });

    expect(new Set(shapes).size).toBe(KINDS.length);
  });
});
