import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { someTexts } from '../texts/testing/some-texts';
import { UiTextsProvider } from '../texts/ui-texts';
import { Loading } from './loading';

function renderLoading(onRetry?: () => void) {
  render(
    <UiTextsProvider value={someTexts()}>
      <Loading onRetry={onRetry} />
    </UiTextsProvider>,
  );
}

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

describe('waiting for data', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says nothing during the first second', () => {
    renderLoading();

    wait(999);

    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says after one second that the data are loading', () => {
    renderLoading();

    wait(1000);

    expect(screen.getByRole('status')).toHaveTextContent('De gegevens worden geladen…');
  });

  it('says after eight seconds that it is slow, and lets one try again', () => {
    const onRetry = jest.fn();
    renderLoading(onRetry);

    wait(8000);
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));

    expect(screen.getByRole('status')).toHaveTextContent('Dit duurt langer dan normaal.');
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
