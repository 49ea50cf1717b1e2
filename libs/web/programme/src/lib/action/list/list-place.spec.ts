import { NO_CHOICES } from './action-choices';
import { listAddress, listPlaceIn } from './list-place';

const placeIn = (address: string) => listPlaceIn(new URLSearchParams(address));

describe('the place in the list', () => {
  it('is the first page of everything by number when the address says nothing', () => {
    expect(placeIn('')).toEqual({
      choices: NO_CHOICES,
      order: 'CODE',
      size: '50',
      after: null,
      firstRow: 1,
    });
    expect(listAddress(placeIn(''))).toBe('/acties');
  });

  it('goes back to the first page when something else is chosen', () => {
    const place = placeIn('fase=bezig&toon=100&na=abc&regel=101&sorteer=attention');

    expect(place).toMatchObject({ after: 'abc', firstRow: 101, order: 'ATTENTION', size: '100' });
    expect(listAddress(place)).toBe('/acties?fase=bezig&sorteer=attention&toon=100');
  });

  it('keeps the place and the number of the first row in the address of a next page', () => {
    expect(listAddress(placeIn('fase=bezig'), { after: 'abc', firstRow: 51 })).toBe(
      '/acties?fase=bezig&na=abc&regel=51',
    );
  });

  it('takes no number of a row without a place', () => {
    expect(placeIn('regel=51').firstRow).toBe(1);
  });
});
