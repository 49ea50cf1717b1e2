import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { someTexts } from '../texts/testing/some-texts';
import { UiTextsProvider } from '../texts/ui-texts';
import { LongText } from './long-text';

function show(text: string) {
  render(
    <UiTextsProvider value={someTexts()}>
      <LongText>{text}</LongText>
    </UiTextsProvider>,
  );
}

describe('a text among others', () => {
  it('stands there as it is when it fits in two lines', () => {
    show('Wij spreken de werkgevers in januari.');

    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('unfolds on request and folds again, and says which it is', async () => {
    const text = 'Wij spreken de werkgevers in januari. '.repeat(10);
    show(text);

    const paragraph = screen.getByText(text.trim());
    expect(paragraph).toHaveClass('o-long-text--folded');
    const more = screen.getByRole('button', { name: 'Lees verder', expanded: false });
    await userEvent.click(more);

    expect(paragraph).not.toHaveClass('o-long-text--folded');
    await userEvent.click(screen.getByRole('button', { name: 'Minder tonen', expanded: true }));
    expect(paragraph).toHaveClass('o-long-text--folded');
  });

  it('folds many short lines too', () => {
    show('een\ntwee\ndrie');

    expect(screen.getByRole('button', { name: 'Lees verder' })).toBeVisible();
  });
});
