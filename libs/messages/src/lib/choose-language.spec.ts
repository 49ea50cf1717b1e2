import { chooseLanguage } from './choose-language';

describe('the language of a page', () => {
  it('is what the person chose, before anything else', () => {
    expect(chooseLanguage({ person: 'en', cookie: 'nl', acceptLanguage: 'nl' })).toBe('en');
  });

  it('is that of the cookie when no person is known', () => {
    expect(chooseLanguage({ person: null, cookie: 'en', acceptLanguage: 'nl' })).toBe('en');
  });

  it.each([
    ['en', 'en'],
    ['en-GB,en;q=0.9,nl;q=0.8', 'en'],
    ['nl;q=0.5, en;q=0.8', 'en'],
    ['de, fr;q=0.9, en;q=0.1', 'en'],
    ['nl-BE', 'nl'],
  ])('is the one that the browser likes best: %s gives %s', (acceptLanguage, language) => {
    expect(chooseLanguage({ acceptLanguage })).toBe(language);
  });

  it.each([undefined, '', 'de-DE', '*', 'en;q=0', 'en;q=much', ';;,,'])(
    'is Dutch when nothing is known or understood: %s',
    (acceptLanguage) => {
      expect(chooseLanguage({ cookie: 'klingon', acceptLanguage })).toBe('nl');
    },
  );
});
