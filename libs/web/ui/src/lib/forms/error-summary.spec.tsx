import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Details } from '../layout/details';
import { ErrorSummary } from './error-summary';
import { RadioGroup } from './radio-group';
import { TextField } from './text-field';

const errors = [
  { fieldId: 'title', message: 'vul een titel in' },
  { fieldId: 'audience', message: 'kies wie dit mag lezen' },
];

function Page({ attempt = 1, present = true }: { attempt?: number; present?: boolean }) {
  return (
    <>
      <ErrorSummary title="Er ging iets mis" errors={present ? errors : []} attempt={attempt} />
      <TextField id="title" label="Titel" error="vul een titel in" />
      <Details summary="Meer">
        <RadioGroup
          id="audience"
          legend="Wie mag dit lezen?"
          options={[
            { value: 'all', label: 'Iedereen' },
            { value: 'office', label: 'Het bureau' },
          ]}
          value={null}
          onValueChange={() => undefined}
        />
      </Details>
    </>
  );
}

describe('the error summary', () => {
  it('is absent while nothing is wrong', () => {
    render(<Page present={false} />);

    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('takes the focus when it appears', () => {
    render(<Page />);

    expect(screen.getByRole('heading', { name: 'Er ging iets mis' })).toHaveFocus();
  });

  it('takes the focus again at the next attempt', async () => {
    const { rerender } = render(<Page attempt={1} />);
    await userEvent.click(screen.getByLabelText('Titel'));

    rerender(<Page attempt={2} />);

    expect(screen.getByRole('heading', { name: 'Er ging iets mis' })).toHaveFocus();
  });

  it('leads to the field that an error is about', async () => {
    render(<Page />);

    await userEvent.click(screen.getByRole('link', { name: 'vul een titel in' }));

    expect(screen.getByLabelText('Titel')).toHaveFocus();
  });

  it('leads to the first choice of a group, and unfolds what hides it', async () => {
    render(<Page />);

    await userEvent.click(screen.getByRole('link', { name: 'kies wie dit mag lezen' }));

    expect(screen.getByLabelText('Iedereen')).toHaveFocus();
    expect(screen.getByLabelText('Iedereen').closest('details')).toHaveAttribute('open');
  });
});
