import { nameSearch } from './name-search';

describe('searching people and organisations by name', () => {
  it('asks for every word, in any of the columns, without case and accents', () => {
    expect(nameSearch('MINISTÉRIE  szw', ['p.sort_key', 'o.sort_key'])).toEqual({
      where:
        '(p.sort_key LIKE ? OR o.sort_key LIKE ?) AND (p.sort_key LIKE ? OR o.sort_key LIKE ?)',
      parameters: ['%ministerie%', '%ministerie%', '%szw%', '%szw%'],
    });
  });

  it.each([undefined, null, '', '   '])('leaves the list whole for %p', (text) => {
    expect(nameSearch(text, ['o.sort_key'])).toEqual({ where: '1 = 1', parameters: [] });
  });

  it.each(['%', '_', "' --", '\u0000', '\ud800'])('finds nothing by signs alone: %j', (text) => {
    expect(nameSearch(text, ['o.sort_key'])).toEqual({ where: '1 = 0', parameters: [] });
  });

  it('takes wildcards of LIKE out of the words', () => {
    expect(nameSearch('po%li_tie', ['o.sort_key']).parameters).toEqual(['%po%', '%li%', '%tie%']);
  });

  it('looks at no more than ten words', () => {
    const text = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ');

    expect(nameSearch(text, ['o.sort_key']).parameters).toHaveLength(10);
  });
});
