import { shortened } from './shortened';

describe('a text in short', () => {
  it('stays as it is when it fits', () => {
    expect(shortened('Geen regie.', 11)).toBe('Geen regie.');
  });

  it('is cut after a whole word, without a stop before the dots', () => {
    expect(shortened('Te vrijblijvend, geen regie en opvolging.', 20)).toBe('Te vrijblijvend…');
  });

  it('is cut anyway when it is one long word', () => {
    expect(shortened('Mensenhandelaanpak', 6)).toBe('M…');
  });
});
