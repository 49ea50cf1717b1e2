import { pageInMemory } from './page-in-memory';

describe('a page of a list that was read whole', () => {
  const list = { scope: 'numbers:me', keyOf: (node: number) => node };
  const all = [1, 2, 4, 7, 9];

  it('tells the count of the whole list and where the next page begins', () => {
    const first = pageInMemory(all, { first: 2 }, list);
    const cursor = first.pageInfo.endCursor ?? '';
    const second = pageInMemory(all, { first: 3, after: cursor }, list);

    expect(first).toMatchObject({ nodes: [1, 2], totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(second).toMatchObject({ nodes: [4, 7, 9], pageInfo: { hasNextPage: false } });
  });

  it('refuses the cursor of another list', () => {
    const { endCursor } = pageInMemory(all, { first: 1 }, list).pageInfo;

    expect(() =>
      pageInMemory(all, { first: 1, after: endCursor ?? '' }, { ...list, scope: 'numbers:you' }),
    ).toThrow('INVALID_CURSOR');
  });

  it('has no cursor when the list is empty', () => {
    expect(pageInMemory([], { first: 1 }, list).pageInfo).toEqual({
      hasNextPage: false,
      endCursor: null,
    });
  });
});
