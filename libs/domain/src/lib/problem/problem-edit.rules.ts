import { isBlank, settle, when } from '../action/violation';
import { cleanText } from '../text/clean-text.rules';
import { isListed } from './problem';
import type { Problem } from './problem';
import type { ProblemOutcome, ProblemViolation } from './problem-command';
import { isTheme, THEMES } from './theme';

/** What the office may change; the statements are verbatim and never change. */
export interface ProblemForm {
  readonly title: string;
  readonly titleEn: string | null;
  readonly themes: readonly string[];
}

function themeViolations(themes: readonly string[]): readonly ProblemViolation[] {
  return themes.flatMap((theme, at) =>
    when(!isTheme(theme), { code: 'THEME_UNKNOWN', path: ['themes', String(at)] } as const),
  );
}

/** Titles are our own words, in Dutch and if wished in English; at least one theme, each from the list. */
export function editProblem(problem: Problem, form: ProblemForm): ProblemOutcome {
  const violations = [
    ...when(!isListed(problem), { code: 'PROBLEM_NOT_LISTED' } as const),
    ...when(isBlank(form.title), { code: 'PROBLEM_WITHOUT_TITLE', path: ['title'] } as const),
    ...when(form.themes.length === 0, { code: 'PROBLEM_WITHOUT_THEME', path: ['themes'] } as const),
    ...themeViolations(form.themes),
  ];
  const { title, titleEn, themes } = form;
  return settle(violations, () => ({
    ...problem,
    title: cleanText(title),
    titleEn: titleEn === null || isBlank(titleEn) ? null : cleanText(titleEn),
    themes: THEMES.filter((theme) => themes.includes(theme)),
  }));
}
