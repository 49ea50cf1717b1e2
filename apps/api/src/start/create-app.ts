import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { AppModule } from '../app.module';
import { graphqlBody } from '../http/graphql-body';
import { inFlight } from '../http/in-flight';
import { ownOrigin } from '../http/own-origin';
import { RequestFaults } from '../http/request-faults';
import { securityHeaders } from '../http/security-headers';
import { webApp } from '../http/web-app';
import type { KernelParts } from '../kernel/kernel.module';

export interface AppOptions extends KernelParts {
  readonly logger: Logger;
  /** Folder of the built web app; null serves the API alone. */
  readonly webFolder: string | null;
}

/** The service as one Express application on one port; the caller listens and closes. */
export async function createApp(options: AppOptions): Promise<NestExpressApplication> {
  const { settings, logger, webFolder } = options;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(options, logger), {
    bodyParser: false,
    logger: ['fatal'],
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.use(...securityHeaders(settings.publicUrl?.startsWith('https:') ?? false));
  app.use(ownOrigin(settings.publicUrl));
  app.use(
    '/graphql',
    inFlight(settings.limits),
    ...graphqlBody(settings.limits.BODY_BYTES),
    noStore,
  );
  if (webFolder) {
    // Before init: the framework closes its routes with an answer of its own to every address it does not know.
    app.use(webApp(webFolder));
  }
  app.useGlobalFilters(new RequestFaults(logger));
  await app.init();
  return app;
}

function noStore(
  _request: unknown,
  response: { setHeader(name: string, value: string): void },
  next: () => void,
) {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
