import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** Addresses that the service itself answers; all others are screens. */
const OF_THE_SERVICE = /^\/(graphql|bestanden|healthz|readyz)(\/|$)/;
const ONE_YEAR_MS = 31_536_000_000;

/** The built web app: hashed files for a year, the page itself always fresh, every screen path answers the page. */
export function webApp(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { maxAge: ONE_YEAR_MS, immutable: true }),
  );
  router.use('/assets', (_request, response) => void response.status(404).end());
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.use((request, response, next) => {
    const asksForPage = ['GET', 'HEAD'].includes(request.method);
    if (!asksForPage || OF_THE_SERVICE.test(request.path) || !existsSync(page)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
  return router;
}
