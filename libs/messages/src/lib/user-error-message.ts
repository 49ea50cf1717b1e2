import type { Catalogue } from './catalogue';
import { detailsInWords } from './details-in-words';
import type { MessageDetails, RuleText } from './message-details';
import type { UserErrorCode } from './user-error-code';

export interface Refusal {
  readonly code: UserErrorCode;
  /** Code of the rule that said no. */
  readonly rule?: string | null;
  readonly details?: MessageDetails;
}

/** What happened and what to do now: the words of the rule where it has its own, else those of the kind. */
export function userErrorMessage(catalogue: Catalogue, refusal: Refusal): string {
  const details = detailsInWords(catalogue, refusal.details ?? {});
  const text = ruleText(catalogue, refusal.rule) ?? catalogue.errors.user[refusal.code];
  return typeof text === 'string' ? text : text(details);
}

function ruleText({ rules }: Catalogue, rule: string | null | undefined): RuleText | undefined {
  const texts: Readonly<Record<string, RuleText>> = rules;
  return rule && Object.hasOwn(texts, rule) ? texts[rule] : undefined;
}
