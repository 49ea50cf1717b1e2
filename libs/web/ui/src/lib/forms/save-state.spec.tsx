import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { onAnnouncement } from '../feedback/announcer';
import { SaveState } from './save-state';

function listen() {
  const heard: string[] = [];
  const ends = [
    onAnnouncement('polite', (text) => heard.push(`polite: ${text}`)),
    onAnnouncement('assertive', (text) => heard.push(`assertive: ${text}`)),
  ];
  return { heard, end: () => ends.forEach((end) => end()) };
}

describe('the state of a draft', () => {
  it('is spoken the first time it is kept, and each time keeping fails', () => {
    const { heard, end } = listen();
    const { rerender } = render(<SaveState state="saving" />);

    rerender(<SaveState state="saved" spoken="Bewaard" />);
    rerender(<SaveState state="saving" />);
    rerender(<SaveState state="saved" spoken="Bewaard" />);
    rerender(<SaveState state="failed" spoken="Bewaren lukt nu niet" />);
    end();

    expect(heard).toEqual(['polite: Bewaard', 'assertive: Bewaren lukt nu niet']);
  });

  it('stands in words beside the button', () => {
    render(<SaveState state="saved">Concept bewaard om 09.14 uur.</SaveState>);

    expect(screen.getByText('Concept bewaard om 09.14 uur.')).toBeVisible();
  });
});
