import * as fc from 'fast-check';
import { formatCode, parseCode } from './problem-codes.rules';

describe('the code of a thing', () => {
  it.each([
    ['P', 7, 'P-07'],
    ['P', 44, 'P-44'],
    ['P', 100, 'P-100'],
    ['A', 14, 'A-014'],
    ['A', 1000, 'A-1000'],
    ['V', 31, 'V-031'],
  ] as const)('is for %s and %d %s', (prefix, number, code) => {
    expect(formatCode(prefix, number)).toBe(code);
  });

  it.each([
    ['p7', 'P-07'],
    ['P-007', 'P-07'],
    [' a 14 ', 'A-014'],
    ['V-31', 'V-031'],
  ])('is read from "%s" as %s', (typed, code) => {
    expect(parseCode(typed)).toBe(code);
  });

  it.each(['', 'P', 'P-0', 'B-2026-012', '14', 'P-7x', `P-${'9'.repeat(30)}`])(
    'is not read from "%s"',
    (typed) => {
      expect(parseCode(typed)).toBeNull();
    },
  );

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('P', 'A', 'V'),
        fc.integer({ min: 1, max: 99_999 }),
        (prefix, n) => {
          expect(parseCode(formatCode(prefix, n))).toBe(formatCode(prefix, n));
        },
      ),
    );
  });
});
