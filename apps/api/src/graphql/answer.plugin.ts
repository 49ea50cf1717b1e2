import type { ApolloServerPlugin } from '@apollo/server';
import { BusyError } from '@opvolging/api-kernel';
import { TOP_LEVEL_ERROR_CODES, type TopLevelErrorCode } from '@opvolging/messages';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphqlContext } from './context-factory';

const OUR_FAULT = 'INTERNAL_SERVER_ERROR';
const CODES: readonly string[] = TOP_LEVEL_ERROR_CODES;
const SHOWN = ['retryAfterMs', 'limit'] as const;

/** Lets go of the read transaction and gives every error a fixed text, a code and a number, and nothing of the inside. */
export function answerPlugin(logger: Logger): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart({ contextValue }) {
      return {
        async willSendResponse({ response, errors }) {
          await contextValue.ctx.release();
          if (response.body.kind === 'single' && errors) {
            response.body.singleResult.errors = errors.map((error) =>
              shown(error, contextValue, logger),
            );
            response.http.status = statusOf(errors) ?? response.http.status;
            const wait = waitOf(response.body.singleResult.errors);
            if (wait > 0) response.http.headers.set('retry-after', String(Math.ceil(wait / 1000)));
          }
        },
      };
    },
  };
}

/** Who must sign in, wait or slow down hears so in the status too; a field that is refused leaves it at 200. */
function statusOf(errors: readonly GraphQLError[]): number | undefined {
  const statuses = errors.map(({ extensions, originalError }) =>
    originalError instanceof BusyError ? 503 : httpStatus(extensions['http']),
  );
  return statuses.find((status) => status !== undefined && status !== 200);
}

/** The longest that any of them asks to wait; zero when none does. */
function waitOf(errors: readonly GraphQLFormattedError[]): number {
  return Math.max(0, ...errors.map(({ extensions }) => Number(extensions?.['retryAfterMs'] ?? 0)));
}

function httpStatus(http: unknown): number | undefined {
  const known = typeof http === 'object' && http !== null && 'status' in http;
  return known && typeof http.status === 'number' ? http.status : undefined;
}

function shown(
  error: GraphQLError,
  { ctx }: GraphqlContext,
  logger: Logger,
): GraphQLFormattedError {
  const { requestId } = ctx.facts;
  const busy = error.originalError instanceof BusyError ? error.originalError : null;
  const code = busy ? 'BUSY' : codeOf(error);
  if (code === OUR_FAULT) {
    logger.error({ requestId, path: error.path, err: error.originalError ?? error }, 'fault');
  }
  const kept = SHOWN.filter((key) => key in error.extensions).map((key) => [
    key,
    error.extensions[key],
  ]);
  return {
    message: ctx.catalogue.errors.request[code],
    ...(error.path ? { path: error.path } : {}),
    extensions: {
      code,
      requestId,
      ...Object.fromEntries(kept),
      ...(busy ? { retryAfterMs: busy.retryAfterMs } : {}),
    },
  };
}

/** An error that nobody expected carries no code of ours, whatever it calls itself. */
function codeOf(error: GraphQLError): TopLevelErrorCode {
  const code = error.extensions['code'];
  const ours =
    error.originalError === undefined || 'http' in error.extensions || isUnreadable(error);
  return ours && isCode(code) ? code : OUR_FAULT;
}

/** A variable of another kind than the schema says is wrapped like a fault, and nothing was run. */
function isUnreadable({ extensions, path }: GraphQLError): boolean {
  return extensions['code'] === 'BAD_USER_INPUT' && path === undefined;
}

function isCode(code: unknown): code is TopLevelErrorCode {
  return typeof code === 'string' && CODES.includes(code);
}
