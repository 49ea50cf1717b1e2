import { SET_ASIDE_REASONS, type SetAsideReason } from '@opvolging/domain';

export function isSetAsideReason(text: string): text is SetAsideReason {
  const codes: readonly string[] = SET_ASIDE_REASONS;
  return codes.includes(text);
}
