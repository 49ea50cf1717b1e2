import { CombinedGraphQLErrors } from '@apollo/client/errors';

export type FailureKind = 'OFFLINE' | 'BUSY' | 'SESSION_ENDED' | 'NO_RIGHT' | 'FAULT';

/** Why a request brought nothing; `number` is what the person can mention to the office. */
export interface Failure {
  readonly kind: FailureKind;
  readonly number: string | null;
}

const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'SESSION_ENDED',
  FORBIDDEN: 'NO_RIGHT',
  RATE_LIMITED: 'BUSY',
  BUSY: 'BUSY',
  SERVICE_UNAVAILABLE: 'BUSY',
  TIMEOUT: 'BUSY',
};

export function failureOf(error: unknown): Failure {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'OFFLINE', number: null };
  const { code, requestId } = error.errors[0]?.extensions ?? {};
  return {
    kind: (typeof code === 'string' && KIND_OF_CODE[code]) || 'FAULT',
    number: typeof requestId === 'string' ? requestId : null,
  };
}
