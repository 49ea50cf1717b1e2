import { parse } from 'graphql';
import { holdsNul, writesNul } from './holds-nul';

describe('a NUL in a question', () => {
  it.each([
    ['in a text', { text: 'a\u0000' }],
    ['in a list in a filter', { filter: { phase: ['DONE', '\u0000'] } }],
  ])('is seen %s', (_where, variables) => {
    expect(holdsNul(variables)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['no text', { first: 1, after: null }],
    ['a text', { text: 'aap' }],
  ])('is not seen in %s', (_what, variables) => {
    expect(holdsNul(variables)).toBe(false);
  });

  it('is seen in the document, where it can only be written as an escape', () => {
    expect(writesNul(parse('{ action(code: "A-1\\u0000") { id } }'))).toBe(true);
    expect(writesNul(parse('{ action(code: "A-1") { id } }'))).toBe(false);
  });
});
