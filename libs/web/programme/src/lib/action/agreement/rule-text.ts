import { userErrorMessage, type Catalogue } from '@opvolging/messages';

/** What a rule says when it is not met, by its code. */
export function ruleText(messages: Catalogue, rule: string): string {
  return userErrorMessage(messages, { code: 'REQUIRED', rule });
}
