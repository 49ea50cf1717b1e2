import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from '../button/button';
import { Form } from './form';
import { TextArea } from './text-area';

function Letter({ onSubmit, busy = false }: { onSubmit: () => void; busy?: boolean }) {
  return (
    <Form onSubmit={onSubmit}>
      <TextArea label="Tekst" />
      <Button type="submit" busy={busy} busyText="Bezig met versturen…">
        Versturen
      </Button>
    </Form>
  );
}

describe('a form', () => {
  it('is sent by its button', async () => {
    const onSubmit = jest.fn();
    render(<Letter onSubmit={onSubmit} />);

    await userEvent.click(screen.getByRole('button', { name: 'Versturen' }));

    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('is sent by Ctrl+Enter from a text', async () => {
    const onSubmit = jest.fn();
    render(<Letter onSubmit={onSubmit} />);

    await userEvent.type(screen.getByLabelText('Tekst'), 'klaar{Control>}{Enter}{/Control}');

    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(screen.getByLabelText('Tekst')).toHaveValue('klaar');
  });

  it('is not sent again while its button is busy, and the button keeps its focus', async () => {
    const onSubmit = jest.fn();
    render(<Letter onSubmit={onSubmit} busy />);
    const button = screen.getByRole('button', { name: 'Bezig met versturen…' });

    await userEvent.click(button);

    expect(onSubmit).not.toHaveBeenCalled();
    expect(button).toHaveFocus();
    expect(button).toBeEnabled();
  });
});
