import { numberAddress } from './number-address';

describe('the address of a number', () => {
  it.each([
    ['A-014', '/acties/A-014'],
    [' a14 ', '/acties/A-014'],
    ['A 1014', '/acties/A-1014'],
    ['p7', '/problemen/P-07'],
    ['P-44', '/problemen/P-44'],
    ['v-31', '/verzoeken/V-031'],
  ])('leads from %j to %s', (typed, address) => {
    expect(numberAddress(typed)).toBe(address);
  });

  it.each(['', 'opvang', 'B-2026-012', 'A-', '14', 'A-14 en A-15'])('is none for %j', (typed) => {
    expect(numberAddress(typed)).toBeNull();
  });
});
