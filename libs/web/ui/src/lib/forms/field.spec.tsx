import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { UiTextsProvider } from '../texts/ui-texts';
import { someTexts } from '../texts/testing/some-texts';
import { DateField } from './date-field';
import { TextField } from './text-field';

describe('a field', () => {
  it('is described by its hint and by its error, with the word for error before it', () => {
    render(
      <UiTextsProvider value={someTexts({ errorPrefix: 'Fout:' })}>
        <TextField label="Titel" hint="Eén regel." error="vul een titel in" />
      </UiTextsProvider>,
    );

    const field = screen.getByLabelText('Titel');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Eén regel. Fout: vul een titel in');
  });

  it('says nothing about errors while there are none', () => {
    render(<TextField label="Titel" />);

    expect(screen.getByLabelText('Titel')).toBeValid();
    expect(screen.getByLabelText('Titel')).not.toHaveAttribute('aria-describedby');
  });

  it('accepts a date as people type it', () => {
    render(<DateField label="Wanneer?" defaultValue="18 dec" />);

    expect(screen.getByLabelText('Wanneer?')).toHaveValue('18 dec');
  });
});
