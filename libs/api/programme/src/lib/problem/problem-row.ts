import type { Problem } from '@opvolging/domain';
import type { ProblemEntity } from './problem.entity';

/** The columns of a problem; the version is written by whoever compares it. */
export function problemRow(problem: Problem): Omit<ProblemEntity, 'id' | 'version'> {
  const { settingAside, elsewhere, resolution } = problem;
  const decision = settingAside ?? elsewhere ?? resolution;
  return {
    code: problem.code,
    number: numberOfCode(problem.code),
    title: problem.title,
    titleEn: problem.titleEn,
    stand: problem.stand,
    standReason: settingAside?.reason ?? null,
    standNote: settingAside?.note ?? resolution?.note ?? null,
    handledById: elsewhere?.organisationId ?? null,
    handledLink: elsewhere?.url ?? null,
    reviewOn: elsewhere?.reviewOn ?? null,
    standOn: decision?.on ?? null,
    mergedIntoId: problem.mergedIntoId,
    dissolvedOn: problem.dissolvedOn,
    takenInOn: problem.takenInOn,
  };
}

/** The number by which lists are ordered: 7 of `P-07`. */
export function numberOfCode(code: string): number {
  return Number(code.slice(code.indexOf('-') + 1));
}
