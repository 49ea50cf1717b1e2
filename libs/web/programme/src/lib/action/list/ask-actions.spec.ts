import { askActions } from './ask-actions';

const asked = (address: string) => askActions(new URLSearchParams(address));

describe('what the list of actions asks first', () => {
  it('is the page that the address names, with its filter and order', () => {
    expect(
      asked('fase=bezig&sorteer=attention&toon=100&na=abc&regel=101')?.variables,
    ).toMatchObject({
      filter: { phase: ['IN_PROGRESS'], course: null },
      orderBy: 'ATTENTION',
      first: 100,
      after: 'abc',
    });
  });

  it('is the first fifty by number when the address says nothing', () => {
    expect(asked('')?.variables).toMatchObject({ orderBy: 'CODE', first: 50, after: null });
  });

  it('is left to the page when the whole list is asked', () => {
    expect(asked('toon=alles')).toBeNull();
  });
});
