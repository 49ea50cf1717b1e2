import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { ArrivalProvider } from './arrival';
import { PageHeader } from './page-header';

function App({ place, loaded = true }: { place: string | null; loaded?: boolean }) {
  return (
    <ArrivalProvider place={place}>
      <button type="button">Eerder</button>
      {loaded && <PageHeader key={place} title="Acties" documentTitle="Acties – Opvolging" />}
    </ArrivalProvider>
  );
}

const title = () => screen.getByRole('heading', { level: 1, name: 'Acties' });

describe('the title of a page', () => {
  beforeEach(() => {
    window.scrollTo = () => undefined;
  });

  it('leaves the focus alone on the first page', () => {
    render(<App place={null} />);

    expect(title()).not.toHaveFocus();
    expect(document.title).toBe('Acties – Opvolging');
  });

  it('takes the focus of whoever comes from another page', () => {
    const { rerender } = render(<App place={null} />);

    rerender(<App place="/acties" />);

    expect(title()).toHaveFocus();
  });

  it('takes the focus when the page is drawn later than the arrival', () => {
    const { rerender } = render(<App place={null} />);

    rerender(<App place="/acties" loaded={false} />);
    rerender(<App place="/acties" />);

    expect(title()).toHaveFocus();
  });

  it('takes it once: a page that is drawn again leaves the focus where it is', () => {
    const { rerender } = render(<App place="/acties" />);
    screen.getByRole('button').focus();

    rerender(<App place="/acties" loaded={false} />);
    rerender(<App place="/acties" />);

    expect(screen.getByRole('button')).toHaveFocus();
  });
});
