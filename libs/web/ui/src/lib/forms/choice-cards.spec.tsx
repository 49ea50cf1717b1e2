import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ChoiceCards } from './choice-cards';

const options = [
  { value: 'ok', label: 'Op koers', description: 'zoals afgesproken', mark: 'ok' as const },
  { value: 'warn', label: 'Bijsturen', mark: 'warn' as const },
  { value: 'stuck', label: 'Hulp nodig', mark: 'stuck' as const },
];

function Question() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <ChoiceCards legend="Hoe staat het?" options={options} value={value} onValueChange={setValue} />
  );
}

describe('choice cards', () => {
  it('are a group of radio buttons with a question, and nothing is chosen beforehand', () => {
    render(<Question />);

    expect(screen.getByRole('group', { name: 'Hoe staat het?' })).toBeInTheDocument();
    screen.getAllByRole('radio').forEach((radio) => expect(radio).not.toBeChecked());
  });

  it('are named by their label alone and described by their text', () => {
    render(<Question />);

    const card = screen.getByRole('radio', { name: 'Op koers' });
    expect(card).toHaveAccessibleDescription('zoals afgesproken');
  });

  it('are chosen by a press', async () => {
    render(<Question />);

    await userEvent.click(screen.getByText('Bijsturen'));

    expect(screen.getByRole('radio', { name: 'Bijsturen' })).toBeChecked();
  });

  it('are entered with Tab and walked with the arrow keys', async () => {
    render(<Question />);

    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Op koers' })).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'Op koers' })).not.toBeChecked();

    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Hulp nodig' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Hulp nodig' })).toHaveFocus();
  });
});
