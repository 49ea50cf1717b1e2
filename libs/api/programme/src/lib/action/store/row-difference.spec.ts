import { rowDifference } from './row-difference';

describe('what must be written of rows', () => {
  const row = (id: string, title: string) => ({ id, title });

  it('is what came, what changed and what went, and nothing of what is equal', () => {
    const before = [row('a', 'blijft'), row('b', 'oud'), row('c', 'weg')];
    const after = [row('d', 'nieuw'), row('a', 'blijft'), row('b', 'anders')];

    expect(rowDifference(before, after)).toEqual({
      added: [row('d', 'nieuw')],
      changed: [row('b', 'anders')],
      removed: [row('c', 'weg')],
    });
  });
});
