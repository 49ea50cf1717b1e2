import type { ReactNode } from 'react';
import type { MarkKind } from '../status/mark-symbol';

export interface ChoiceOption<Value extends string = string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** The shape before the label; only cards show it. */
  readonly mark?: MarkKind;
}

/** The first choice carries the id of its group, so that a link to the group lands on it. */
export function choiceId(groupId: string, index: number): string {
  return index === 0 ? groupId : `${groupId}-${index + 1}`;
}
