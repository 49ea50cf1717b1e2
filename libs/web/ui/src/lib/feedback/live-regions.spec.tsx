import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { announce } from './announcer';
import { LiveRegions } from './live-regions';

describe('the live regions', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('say one message per two seconds, in order, and then fall silent', () => {
    render(<LiveRegions />);
    act(() => {
      announce('Bewaard');
      announce('2 gevonden');
    });

    expect(screen.getByRole('status')).toHaveTextContent('Bewaard');
    act(() => jest.advanceTimersByTime(2000));
    expect(screen.getByRole('status')).toHaveTextContent('2 gevonden');
    act(() => jest.advanceTimersByTime(2000));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('keep what is urgent apart', () => {
    render(<LiveRegions />);
    act(() => announce('Bewaren lukt nu niet', 'assertive'));

    expect(screen.getByRole('alert')).toHaveTextContent('Bewaren lukt nu niet');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
