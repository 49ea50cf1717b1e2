import type { Audience, Course, MoveReason } from '@opvolging/domain';

/** What a person answers to "Hoe staat deze actie ervoor?" */
export type Choice = Course | 'UNCHANGED';

export interface HelpAnswer {
  readonly what: string;
  readonly organisationId: string;
  readonly personId: string;
  /** As it was typed. */
  readonly neededBy: string;
}

export interface MoveAnswer {
  /** As it was typed; empty when the date stays. */
  readonly to: string;
  readonly reasonCode: MoveReason | '';
  readonly reason: string;
}

/** One report as it stands on the screen, half-typed words included. */
export interface ReportAnswer {
  readonly choice: Choice | null;
  readonly note: string;
  readonly audience: Audience;
  /** Null while no request is asked for. */
  readonly help: HelpAnswer | null;
  /** By id of the milestone. */
  readonly moves: Readonly<Record<string, MoveAnswer>>;
  readonly onBehalfReason: string;
}

/** By id of the action. */
export type Answers = Readonly<Record<string, ReportAnswer>>;

export const NO_ANSWER: ReportAnswer = {
  choice: null,
  note: '',
  audience: 'PROGRAMME',
  help: null,
  moves: {},
  onBehalfReason: '',
};

export const NO_HELP: HelpAnswer = { what: '', organisationId: '', personId: '', neededBy: '' };

export const NO_MOVE: MoveAnswer = { to: '', reasonCode: '', reason: '' };

export function answerOn(answers: Answers, actionId: string): ReportAnswer {
  return answers[actionId] ?? NO_ANSWER;
}
