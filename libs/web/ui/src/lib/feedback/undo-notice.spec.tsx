import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { UndoNotice } from './undo-notice';

function renderNotice() {
  render(
    <UndoNotice
      undoText="Ongedaan maken"
      seconds={600}
      leftText={(minutes) => `nog ${minutes} minuten`}
      onUndo={() => undefined}
    >
      Verstuurd.
    </UndoNotice>,
  );
}

const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

describe('what can still be undone', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says how many minutes are left, rounded up', () => {
    renderNotice();

    expect(screen.getByText('nog 10 minuten')).toBeInTheDocument();
    wait(61);
    expect(screen.getByText('nog 9 minuten')).toBeInTheDocument();
  });

  it('keeps its words but not its button when the time is over', () => {
    renderNotice();

    wait(600);

    expect(screen.getByText('Verstuurd.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
