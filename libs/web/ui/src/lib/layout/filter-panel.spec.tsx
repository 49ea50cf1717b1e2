import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextField } from '../forms/text-field';
import { FilterForm } from './filter-form';
import { FilterPanel } from './filter-panel';

describe('a panel of filters', () => {
  it('makes its fields only when it is unfolded, and keeps them from then on', async () => {
    render(
      <FilterPanel summary="Filter">
        <FilterForm applyText="Toepassen" onApply={() => undefined}>
          <TextField label="Tekst" />
        </FilterForm>
      </FilterPanel>,
    );
    expect(screen.queryByLabelText('Tekst')).not.toBeInTheDocument();

    await userEvent.click(screen.getByText('Filter'));
    await userEvent.type(await screen.findByLabelText('Tekst'), 'opvang');
    await userEvent.click(screen.getByText('Filter'));

    expect(screen.getByLabelText('Tekst')).toHaveValue('opvang');
  });

  it('applies by its button', async () => {
    const applied: string[] = [];
    render(
      <FilterForm applyText="Toon 3 acties" onApply={() => applied.push('ja')}>
        <TextField label="Tekst" />
      </FilterForm>,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Toon 3 acties' }));

    expect(applied).toEqual(['ja']);
  });
});
