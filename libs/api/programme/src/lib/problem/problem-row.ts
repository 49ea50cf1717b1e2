import type { Problem } from '@opvolging/domain';
import type { ProblemEntity } from './problem.entity';

type DecisionColumn =
  'standReason' | 'standNote' | 'handledById' | 'handledLink' | 'reviewOn' | 'standOn';
type Decision = Pick<ProblemEntity, DecisionColumn>;

const NOTHING_DECIDED: Decision = {
  standReason: null,
  standNote: null,
  handledById: null,
  handledLink: null,
  reviewOn: null,
  standOn: null,
};

/** The columns of a problem; the version is written by whoever compares it. */
export function problemRow(problem: Problem): Omit<ProblemEntity, 'id' | 'version'> {
  return {
    code: problem.code,
    number: numberOfCode(problem.code),
    title: problem.title,
    titleEn: problem.titleEn,
    stand: problem.stand,
    mergedIntoId: problem.mergedIntoId,
    dissolvedOn: problem.dissolvedOn,
    takenInOn: problem.takenInOn,
    ...decisionColumns(problem),
  };
}

/** A problem stands under one decision at a time. */
function decisionColumns({ settingAside, elsewhere, resolution }: Problem): Decision {
  if (settingAside) {
    const { reason, note, on } = settingAside;
    return { ...NOTHING_DECIDED, standReason: reason, standNote: note, standOn: on };
  }
  if (elsewhere) {
    const { organisationId, url, reviewOn, on } = elsewhere;
    return {
      ...NOTHING_DECIDED,
      handledById: organisationId,
      handledLink: url,
      reviewOn,
      standOn: on,
    };
  }
  return resolution
    ? { ...NOTHING_DECIDED, standNote: resolution.note, standOn: resolution.on }
    : NOTHING_DECIDED;
}

/** The number by which lists are ordered: 7 of `P-07`. */
export function numberOfCode(code: string): number {
  return Number(code.slice(code.indexOf('-') + 1));
}
