import { isBlank, settle, when } from '../action/violation';
import type { Day } from '../calendar/day';
import type { Result } from '../result/result';
import { cleanText } from '../text/clean-text.rules';
import { isListed } from './problem';
import type { Problem } from './problem';
import type { ProblemViolation } from './problem-command';
import { THEMES } from './theme';

/** The new problem: its title, and the id and code that the caller drew for it. */
export interface NewGroup {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string | null;
}

/** What is saved together: the problem that stands in the lists, and those of which it was made. */
export interface ProblemGroup {
  readonly survivor: Problem;
  readonly members: readonly Problem[];
}

export type GroupOutcome = Result<ProblemGroup, ProblemViolation>;

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ id }, at) => problems.findIndex((other) => other.id === id) === at);
}

function memberViolations(members: readonly Problem[]): readonly ProblemViolation[] {
  return members.flatMap(({ code: problem, stand, ...rest }) => [
    ...when(!isListed(rest), { code: 'PROBLEM_NOT_LISTED', details: { problem } } as const),
    ...when(stand !== 'OPEN', { code: 'PROBLEM_NOT_OPEN', details: { problem, stand } } as const),
  ]);
}

function survivorFrom(members: readonly Problem[], group: NewGroup, today: Day): Problem {
  const themes = new Set(members.flatMap((member) => member.themes));
  const { id, code, titleEn } = group;
  return {
    id,
    code,
    title: cleanText(group.title),
    titleEn: titleEn === null || isBlank(titleEn) ? null : cleanText(titleEn),
    themes: THEMES.filter((theme) => themes.has(theme)),
    statementIds: [...new Set(members.flatMap(({ statementIds }) => statementIds))],
    stand: 'OPEN',
    settingAside: null,
    elsewhere: null,
    resolution: null,
    takenInOn: members.reduce((first, m) => (m.takenInOn < first ? m.takenInOn : first), today),
    mergedIntoId: null,
    mergedFromIds: members.map((member) => member.id),
    dissolvedOn: null,
    version: 1,
  };
}

/**
 * Makes one new problem of two or more that stand in the list and are open. Statements and old codes stay: each old
 * problem points to the new one and keeps its own statements and links to actions, so that it can be taken apart.
 */
export function groupProblems(
  problems: readonly Problem[],
  group: NewGroup,
  today: Day,
): GroupOutcome {
  const members = distinct(problems);
  const violations = [
    ...when(members.length < 2, {
      code: 'GROUP_TOO_SMALL',
      path: ['problems'],
      details: { min: 2, length: members.length },
    } as const),
    ...when(isBlank(group.title), { code: 'PROBLEM_WITHOUT_TITLE', path: ['title'] } as const),
    ...memberViolations(members),
  ];
  return settle(violations, () => ({
    survivor: survivorFrom(members, group, today),
    members: members.map((member) => ({ ...member, mergedIntoId: group.id })),
  }));
}

/** The group, and how many actions name the new problem itself: those came after grouping. */
export interface UngroupContext {
  readonly ownActions: number;
  readonly today: Day;
}

/**
 * Takes a group apart: the old problems stand in the list again as they were, with their actions. Refused when an
 * action was linked to the new problem itself, since it would belong to none; the code of the group stays its own.
 */
export function ungroupProblem(
  { survivor, members }: ProblemGroup,
  { ownActions, today }: UngroupContext,
): GroupOutcome {
  const { stand } = survivor;
  const noGroup = survivor.mergedFromIds.length === 0;
  const violations = [
    ...when(noGroup, { code: 'PROBLEM_IS_NO_GROUP' } as const),
    ...when(!isListed(survivor), { code: 'PROBLEM_NOT_LISTED' } as const),
    ...when(stand !== 'OPEN', { code: 'PROBLEM_NOT_OPEN', details: { stand } } as const),
    ...when(ownActions > 0, {
      code: 'PROBLEM_HAS_OWN_ACTION',
      details: { actions: ownActions },
    } as const),
  ];
  return settle(violations, () => ({
    survivor: { ...survivor, dissolvedOn: today },
    members: members
      .filter(({ mergedIntoId }) => mergedIntoId === survivor.id)
      .map((member) => ({ ...member, mergedIntoId: null })),
  }));
}
