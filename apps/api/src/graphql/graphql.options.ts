import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { limitsPlugin, ratePlugin, Settings } from '@opvolging/api-kernel';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { answerPlugin } from './answer.plugin';
import type { ContextFactory } from './context-factory';

/** Code-first schema, no introspection, no landing page, no batches, parsing bounded. */
export function graphqlOptions(
  { limits }: Settings,
  contexts: ContextFactory,
  logger: Logger,
): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    introspection: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.TOKENS },
    buildSchemaOptions: { numberScalarMode: 'integer' },
    context: ({ req, res }: { req: Request; res: Response }) => contexts.graphqlContext(req, res),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      answerPlugin(logger),
      limitsPlugin(limits),
      ratePlugin(limits),
    ],
  };
}
