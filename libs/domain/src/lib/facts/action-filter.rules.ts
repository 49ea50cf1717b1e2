import type { Agreement, Phase } from '../action/action';
import type { Course } from '../progress/check-in';
import type { FactCode } from './action-summary';
import { all, any, isIn } from './condition';
import type { Condition } from './condition';
import { FACT_CONDITIONS } from './fact-conditions';
import { FRESHNESS_CONDITIONS } from './freshness.rules';
import type { Freshness } from './freshness.rules';

/** The part of the list's filter that is a rule; each list given means one of these. */
export interface ActionStateFilter {
  readonly agreement?: readonly Agreement[] | null | undefined;
  readonly phase?: readonly Phase[] | null | undefined;
  readonly course?: readonly Course[] | null | undefined;
  readonly freshness?: readonly Freshness[] | null | undefined;
  readonly fact?: readonly FactCode[] | null | undefined;
}

/** The filter as one condition. A course counts only while up to date, unless freshness is asked for as well. */
export function filterCondition(filter: ActionStateFilter): Condition {
  const { agreement, phase, course, freshness, fact } = filter;
  return all(
    ...given(agreement, (values) => isIn('agreement', ...values)),
    ...given(phase, (values) => isIn('phase', ...values)),
    ...given(course, (values) => isIn('course', ...values)),
    ...given(freshness ?? (course ? ['UP_TO_DATE' as const] : null), (values) =>
      any(...values.map((one) => FRESHNESS_CONDITIONS[one])),
    ),
    ...given(fact, (values) => any(...values.map((one) => FACT_CONDITIONS[one]))),
  );
}

function given<Value>(
  values: readonly Value[] | null | undefined,
  condition: (values: readonly Value[]) => Condition,
): readonly Condition[] {
  return values === null || values === undefined ? [] : [condition(values)];
}
