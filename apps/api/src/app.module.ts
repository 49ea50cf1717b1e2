import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { IdentityModule } from '@opvolging/api-identity';
import { Settings } from '@opvolging/api-kernel';
import { ProgrammeModule } from '@opvolging/api-programme';
import { ProgressModule } from '@opvolging/api-progress';
import type { Logger } from 'pino';
import { ContextFactory } from './graphql/context-factory';
import { ContextModule } from './graphql/context.module';
import { graphqlOptions } from './graphql/graphql.options';
import { HealthController } from './http/health.controller';
import { ExportController } from './http/export.controller';
import { KernelModule, type KernelParts } from './kernel/kernel.module';

/** The whole service over the opened parts. */
@Module({})
export class AppModule {
  static with(parts: KernelParts, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.with(parts),
        IdentityModule,
        ProgrammeModule,
        ProgressModule,
        ContextModule,
        GraphQLModule.forRootAsync({
          driver: ApolloDriver,
          imports: [ContextModule],
          inject: [Settings, ContextFactory],
          useFactory: (settings: Settings, contexts: ContextFactory) =>
            withoutExtras(graphqlOptions(settings, contexts, logger)),
        }),
      ],
      controllers: [HealthController, ExportController],
    };
  }
}

/**
 * Checked and sorted is the schema that is emitted and compared with the code; a start need not do that again. Hints for
 * caches, of which there are none, would be asked at every field of every answer.
 */
function withoutExtras(options: ApolloDriverConfig): ApolloDriverConfig {
  const { buildSchemaOptions, plugins = [] } = options;
  return {
    ...options,
    sortSchema: false,
    buildSchemaOptions: { ...buildSchemaOptions, skipCheck: true },
    plugins: [...plugins, ApolloServerPluginCacheControlDisabled()],
  };
}
