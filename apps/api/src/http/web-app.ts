import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

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
    if (request.method !== 'GET' || !existsSync(page)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
  return router;
}
