import type { RequestContext } from '@opvolging/api-kernel';
import {
  reviewCheckIn,
  type CheckInDraft,
  type CheckInSituation,
  type IsoWeek,
} from '@opvolging/domain';

export interface UnchangedAnswer {
  /** Code of the rule that would refuse it; null when it can be given. */
  readonly refusedBy: string | null;
  readonly needsNote: boolean;
}

const NO_CHANGE: CheckInDraft = {
  course: null,
  unchanged: true,
  note: null,
  audience: 'PROGRAMME',
  help: null,
  moves: [],
  onBehalfReason: null,
  correctsId: null,
};

/** What the rule that takes reports would say to "no change" now, so that the form never offers what is refused. */
export function unchangedAnswer(
  ctx: RequestContext,
  situation: CheckInSituation,
  round: IsoWeek,
): UnchangedAnswer {
  const review = reviewCheckIn(NO_CHANGE, situation, {
    actor: ctx.viewer,
    today: ctx.today,
    now: ctx.now,
    newId: () => '',
    round,
    late: false,
    submissionId: '',
  });
  const codes = review.ok ? [] : review.violations.map(({ code }) => code);
  return {
    refusedBy: codes.find((code) => code !== 'UNCHANGED_WITHOUT_LINE') ?? null,
    needsNote: codes.includes('UNCHANGED_WITHOUT_LINE'),
  };
}
