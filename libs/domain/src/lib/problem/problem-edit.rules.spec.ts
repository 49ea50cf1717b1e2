import { aProblem } from './problem.builder';
import { editProblem } from './problem-edit.rules';

describe('editing a problem', () => {
  it('changes titles and themes, in the order of the list, and nothing else', () => {
    const form = { title: ' Nieuwe titel ', titleEn: ' ', themes: ['police', 'care', 'police'] };
    expect(editProblem(aProblem({ titleEn: 'Old title' }), form)).toEqual({
      ok: true,
      value: aProblem({ title: 'Nieuwe titel', titleEn: null, themes: ['care', 'police'] }),
    });
  });

  it('names everything that is wrong at once', () => {
    const form = { title: '', titleEn: null, themes: ['police', 'football'] };
    expect(editProblem(aProblem({ mergedIntoId: 'problem-45' }), form)).toEqual({
      ok: false,
      violations: [
        { code: 'PROBLEM_NOT_LISTED' },
        { code: 'PROBLEM_WITHOUT_TITLE', path: ['title'] },
        { code: 'THEME_UNKNOWN', path: ['themes', '1'] },
      ],
    });
  });

  it('is refused without a theme', () => {
    expect(editProblem(aProblem(), { title: 'Titel', titleEn: null, themes: [] })).toMatchObject({
      violations: [{ code: 'PROBLEM_WITHOUT_THEME', path: ['themes'] }],
    });
  });
});
