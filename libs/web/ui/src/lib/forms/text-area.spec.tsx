import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextArea } from './text-area';

function Note() {
  return (
    <TextArea
      label="Toelichting"
      limit={10}
      counterText={(used, limit) => `${used} van ${limit} tekens`}
    />
  );
}

describe('a text with a limit', () => {
  it('counts only when the limit comes near', async () => {
    render(<Note />);

    await userEvent.type(screen.getByLabelText('Toelichting'), '1234567');
    expect(screen.queryByText(/tekens/)).not.toBeInTheDocument();

    await userEvent.type(screen.getByLabelText('Toelichting'), '8');
    expect(screen.getByText('8 van 10 tekens')).toBeInTheDocument();
  });

  it('keeps every typed character above the limit and goes on counting', async () => {
    render(<Note />);

    await userEvent.type(screen.getByLabelText('Toelichting'), '123456789012');

    expect(screen.getByLabelText('Toelichting')).toHaveValue('123456789012');
    expect(screen.getByText('12 van 10 tekens')).toBeInTheDocument();
  });

  it('is read out only when typing pauses', () => {
    jest.useFakeTimers();
    render(<Note />);

    fireEvent.change(screen.getByLabelText('Toelichting'), { target: { value: '123456789' } });
    act(() => jest.advanceTimersByTime(999));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => jest.advanceTimersByTime(1));
    expect(screen.getByRole('status')).toHaveTextContent('9 van 10 tekens');

    jest.useRealTimers();
  });
});
