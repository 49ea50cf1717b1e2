import { choicesIn, filterOf, listAddress, NO_CHOICES, pageIn } from './problem-choices';

const read = (address: string) =>
  choicesIn(new URL(address, 'https://opvolging.test').searchParams);

describe('the choices in the address of the list of problems', () => {
  it('are none by default, so that no problem is hidden', () => {
    expect(read('/problemen')).toEqual(NO_CHOICES);
    expect(filterOf(NO_CHOICES)).toEqual({
      section: null,
      theme: null,
      coverage: null,
      text: null,
    });
  });

  it('come back as they were written', () => {
    const choices = {
      section: '2.6',
      theme: 'minors',
      coverage: ['NO_ACTION', 'PROPOSED_ONLY'],
      text: 'zicht op',
    } as const;

    expect(listAddress(choices)).toBe(
      '/problemen?paragraaf=2.6&thema=minors&dekking=geen-actie,alleen-voorstel&tekst=zicht+op',
    );
    expect(read(listAddress(choices))).toEqual(choices);
  });

  it('also understand the names of the programming interface', () => {
    expect(read('/problemen?dekking=NO_ACTION,set_aside').coverage).toEqual([
      'NO_ACTION',
      'SET_ASIDE',
    ]);
  });

  it('leave out what is no answer', () => {
    expect(read('/problemen?dekking=onzin').coverage).toEqual([]);
  });
});

describe('the page in the address of the list of problems', () => {
  it('is the first one, unless a place says otherwise', () => {
    expect(pageIn(new URLSearchParams('regel=101'))).toEqual({ after: null, firstRow: 1 });
  });

  it('knows the number of its first row', () => {
    const address = listAddress(NO_CHOICES, { after: 'abc', firstRow: 101 });

    expect(address).toBe('/problemen?na=abc&regel=101');
    expect(pageIn(new URLSearchParams('na=abc&regel=101'))).toEqual({
      after: 'abc',
      firstRow: 101,
    });
  });
});
