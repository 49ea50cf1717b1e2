import type { Day, Instant } from '../calendar/day';
import type { Viewer } from '../identity/role';
import type { Result, RuleViolation } from '../result/result';
import type { Action } from './action';
import type { ActionRuleCode } from './action-rule-codes';

/** What a command needs besides the action: who acts, when, and ids for what is new. */
export interface CommandContext {
  readonly actor: Viewer;
  readonly today: Day;
  readonly now: Instant;
  readonly newId: () => string;
}

export type ActionViolation = RuleViolation<ActionRuleCode>;

/** A command gives the new action or says why not; the version is raised by whoever saves it. */
export type ActionOutcome = Result<Action, ActionViolation>;
