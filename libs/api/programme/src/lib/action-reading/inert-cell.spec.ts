import fc from 'fast-check';
import { inertCell } from './inert-cell';

describe('a cell of a file', () => {
  it.each([
    '=1+1',
    '+31',
    '-3',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('stays text when it begins like %j', (text) => {
    expect(inertCell(text)).toBe(`'${text}`);
  });

  it.each(['P-20', 'Aanpak = beter', '', "'=1", '2026-11-24'])('leaves %j as it is', (text) => {
    expect(inertCell(text)).toBe(text);
  });

  it('never begins like a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(inertCell(text)).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/u);
      }),
    );
  });
});
