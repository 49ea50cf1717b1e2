import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { Heading } from './heading';

describe('a heading', () => {
  it('keeps a code whole and reads as before', () => {
    render(<Heading level={2}>Verzoek V-004 beantwoorden</Heading>);

    expect(screen.getByRole('heading', { name: 'Verzoek V-004 beantwoorden' })).toBeVisible();
    expect(screen.getByText('V-004')).toHaveClass('o-code');
  });

  it('leaves a text without a code as it is', () => {
    render(<Heading level={2}>Wie wacht op wie?</Heading>);

    expect(screen.getByRole('heading', { name: 'Wie wacht op wie?' }).childElementCount).toBe(0);
  });
});
