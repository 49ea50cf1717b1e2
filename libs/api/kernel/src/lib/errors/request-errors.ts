import { GraphQLError } from 'graphql';

/** The request cannot be run at all; the answer carries the code and nothing about the inside. */
export class RequestError extends GraphQLError {
  constructor(code: string, http: number, extensions: Record<string, unknown> = {}) {
    super(code, { extensions: { code, ...extensions, http: { status: http } } });
  }
}

export class UnauthenticatedError extends RequestError {
  constructor() {
    super('UNAUTHENTICATED', 401);
  }
}

/** Visible, but not for this person to do; the button was never offered. */
export class ForbiddenError extends RequestError {
  constructor() {
    super('FORBIDDEN', 200);
  }
}

export class InvalidCursorError extends RequestError {
  constructor() {
    super('INVALID_CURSOR', 400);
  }
}
