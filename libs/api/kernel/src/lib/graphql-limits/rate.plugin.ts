import type { ApolloServerPlugin } from '@apollo/server';
import { BurstyRateLimiter, RateLimiterMemory } from 'rate-limiter-flexible';
import type { RequestContext } from '../context/request-context';
import { RequestError } from '../errors/request-errors';
import type { Limits } from '../settings/limits';

const ONE_MINUTE_SECONDS = 60;

/** So many queries and mutations a minute per session, with room for a burst; without sign-in per address. */
export function ratePlugin(limits: Limits): ApolloServerPlugin<{ ctx: RequestContext }> {
  const bursty = (name: string, points: number) =>
    new BurstyRateLimiter(
      new RateLimiterMemory({ keyPrefix: name, points, duration: ONE_MINUTE_SECONDS }),
      new RateLimiterMemory({
        keyPrefix: `${name}-burst`,
        points: limits.BURST,
        duration: ONE_MINUTE_SECONDS,
      }),
    );
  const queries = bursty('query', limits.QUERIES_PER_MINUTE);
  const mutations = bursty('mutation', limits.MUTATIONS_PER_MINUTE);
  const anonymous = bursty('anonymous', limits.ANONYMOUS_PER_MINUTE);

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, operation }) {
          const { sessionId, origin } = contextValue.ctx.facts;
          const signedIn = operation?.operation === 'mutation' ? mutations : queries;
          const limiter = sessionId ? signedIn : anonymous;
          await limiter.consume(sessionId ?? origin).catch((refusal: unknown) => {
            throw new RequestError('RATE_LIMITED', 429, { retryAfterMs: waitOf(refusal) });
          });
        },
      };
    },
  };
}

function waitOf(refusal: unknown): number {
  const known = typeof refusal === 'object' && refusal !== null && 'msBeforeNext' in refusal;
  return known ? Math.max(1, Number(refusal.msBeforeNext)) : 1_000;
}
