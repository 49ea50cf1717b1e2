import { textCondition, wordCondition } from './text-search';

describe('searching in text', () => {
  it('asks for every word, without case and accents', () => {
    expect(textCondition('s.search_text', ' Oekraïense  VROUWEN ').parameters).toEqual([
      '%oekraiense%',
      '%vrouwen%',
    ]);
  });

  it('takes signs of a pattern as signs', () => {
    expect(textCondition('s.search_text', '100%_\\').parameters).toEqual(['%100\\%\\_\\\\%']);
    expect(wordCondition('s.themes', '%').parameters).toEqual(['% \\% %']);
  });

  it('holds for everything when nothing is asked', () => {
    expect(textCondition('s.search_text', null)).toEqual({ sql: '1 = 1', parameters: [] });
    expect(textCondition('s.search_text', '  ')).toEqual({ sql: '1 = 1', parameters: [] });
  });

  it('asks no more than ten words, however long the text', () => {
    expect(textCondition('s.search_text', 'a '.repeat(9_000)).parameters).toHaveLength(10);
  });
});
