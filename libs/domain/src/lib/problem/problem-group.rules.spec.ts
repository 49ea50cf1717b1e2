import type { Day } from '../calendar/day';
import { aProblem } from './problem.builder';
import { groupProblems, ungroupProblem } from './problem-group.rules';
import type { ProblemGroup } from './problem-group.rules';
import { familyOf, survivorIdOf } from './problem-survivor.rules';

const day = (text: string): Day => text as Day;
const today = day('2026-11-24');
const one = aProblem({
  id: 'one',
  code: 'P-01',
  themes: ['police', 'care'],
  statementIds: ['a', 'b'],
});
const two = aProblem({
  id: 'two',
  code: 'P-02',
  themes: ['care'],
  statementIds: ['b', 'c'],
  takenInOn: day('2026-01-02'),
});
const group = { id: 'new', code: 'P-45', title: ' Samen één ', titleEn: null };

function grouped(): ProblemGroup {
  const result = groupProblems([one, two], group, today);
  if (!result.ok) throw new Error('these two can be grouped');
  return result.value;
}

describe('grouping problems', () => {
  it('makes one new problem with all statements and themes', () => {
    expect(grouped().survivor).toEqual(
      aProblem({
        id: 'new',
        code: 'P-45',
        title: 'Samen één',
        themes: ['care', 'police'],
        statementIds: ['a', 'b', 'c'],
        takenInOn: day('2026-01-02'),
        mergedFromIds: ['one', 'two'],
      }),
    );
  });

  it('leaves the old problems as they are, pointing to the new one', () => {
    expect(grouped().members).toEqual([
      { ...one, mergedIntoId: 'new' },
      { ...two, mergedIntoId: 'new' },
    ]);
  });

  it('is refused for fewer than two different problems and without a title, both at once', () => {
    expect(groupProblems([one, one], { ...group, title: ' ' }, today)).toEqual({
      ok: false,
      violations: [
        { code: 'GROUP_TOO_SMALL', path: ['problems'], details: { min: 2, length: 1 } },
        { code: 'PROBLEM_WITHOUT_TITLE', path: ['title'] },
      ],
    });
  });

  it('is refused for a problem that is grouped or decided on already, and names which', () => {
    const [away] = grouped().members;
    const aside = aProblem({ id: 'three', code: 'P-03', stand: 'SET_ASIDE' });
    expect(away && groupProblems([away, aside], group, today)).toEqual({
      ok: false,
      violations: [
        { code: 'PROBLEM_NOT_LISTED', details: { problem: 'P-01' } },
        { code: 'PROBLEM_NOT_OPEN', details: { problem: 'P-03', stand: 'SET_ASIDE' } },
      ],
    });
  });
});

describe('taking a group apart', () => {
  it('gives the old problems back as they were and keeps the code of the group', () => {
    const { survivor } = grouped();
    expect(ungroupProblem(grouped(), { ownActions: 0, today })).toEqual({
      ok: true,
      value: { survivor: { ...survivor, dissolvedOn: today }, members: [one, two] },
    });
  });

  it('is refused when an action names the new problem itself', () => {
    expect(ungroupProblem(grouped(), { ownActions: 2, today })).toEqual({
      ok: false,
      violations: [{ code: 'PROBLEM_HAS_OWN_ACTION', details: { actions: 2 } }],
    });
  });

  it('is refused for a problem that is no group', () => {
    expect(ungroupProblem({ survivor: one, members: [] }, { ownActions: 0, today })).toMatchObject({
      violations: [{ code: 'PROBLEM_IS_NO_GROUP' }],
    });
  });

  it('is refused a second time, and while the group is decided on', () => {
    const survivor = { ...grouped().survivor, dissolvedOn: today, stand: 'RESOLVED' as const };
    expect(ungroupProblem({ ...grouped(), survivor }, { ownActions: 0, today })).toMatchObject({
      violations: [{ code: 'PROBLEM_NOT_LISTED' }, { code: 'PROBLEM_NOT_OPEN' }],
    });
  });
});

describe('the problem behind an old code', () => {
  const family = [
    { id: 'one', mergedIntoId: 'group' },
    { id: 'two', mergedIntoId: 'group' },
    { id: 'group', mergedIntoId: 'larger' },
    { id: 'three', mergedIntoId: 'larger' },
    { id: 'larger', mergedIntoId: null },
    { id: 'four', mergedIntoId: null },
  ];

  it.each([
    ['one', 'larger'],
    ['three', 'larger'],
    ['larger', 'larger'],
    ['four', 'four'],
    ['unknown', 'unknown'],
  ])('is for %s %s', (id, survivor) => {
    expect(survivorIdOf(id, family)).toBe(survivor);
  });

  it('gathers the actions of all that were grouped into it', () => {
    expect(familyOf('larger', family)).toEqual(['larger', 'group', 'three', 'one', 'two']);
    expect(familyOf('four', family)).toEqual(['four']);
  });

  it('ends even where the data goes round in a circle', () => {
    const circle = [
      { id: 'one', mergedIntoId: 'two' },
      { id: 'two', mergedIntoId: 'one' },
    ];
    expect(['one', 'two']).toContain(survivorIdOf('one', circle));
    expect(familyOf('one', circle)).toEqual(['one', 'two']);
  });
});
