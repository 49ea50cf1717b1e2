import { ReadingTurns } from './reading-turns';

/** A statement that ends when the test says so. */
function statement() {
  let end = (): void => undefined;
  const read = new Promise<void>((resolve) => (end = resolve));
  return { read: () => read, end: () => end() };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the turns of the batches of a request', () => {
  let turns: ReadingTurns;
  let gone: string[];
  const batch = (name: string) => () => void gone.push(name);

  beforeEach(() => {
    turns = new ReadingTurns();
    gone = [];
  });

  it('come once all that asks for the same has asked', async () => {
    turns.next(batch('actions'));
    expect(gone).toEqual([]);
    await settled();
    expect(gone).toEqual(['actions']);
  });

  it('wait while anything is being read', async () => {
    const [one, other] = [statement(), statement()];
    void turns.read(one.read);
    void turns.read(other.read);
    turns.next(batch('actions'));
    one.end();
    await settled();
    expect(gone).toEqual([]);
    other.end();
    await settled();
    expect(gone).toEqual(['actions']);
  });

  it('come for leaves after all others and what follows from those', async () => {
    turns.afterAll(batch('names'));
    turns.next(() => {
      gone.push('actions');
      void turns.read(() => Promise.resolve()).then(() => turns.next(batch('problems')));
    });
    await settled();
    expect(gone).toEqual(['actions', 'problems', 'names']);
  });

  it('come after a batch that had nothing to read', async () => {
    turns.next(batch('known already'));
    turns.afterAll(batch('names'));
    await settled();
    expect(gone).toEqual(['known already', 'names']);
  });

  it('come after a statement that failed', async () => {
    const failed = turns.read(() => Promise.reject(new Error('No table.')));
    turns.next(batch('actions'));
    await expect(failed).rejects.toThrow('No table.');
    await settled();
    expect(gone).toEqual(['actions']);
  });
});
