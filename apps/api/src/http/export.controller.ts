import { Controller, Get, Req, Res } from '@nestjs/common';
import { ActionExport } from '@opvolging/api-programme';
import { holdsNul, RequestError, Settings } from '@opvolging/api-kernel';
import type { Request, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ContextFactory } from '../graphql/context-factory';
import { requestRefused } from './request-refused';

const ONE_HOUR_SECONDS = 3600;

/** Files of what a list shows: the same filters, the same query layer, the same rights. */
@Controller('bestanden')
export class ExportController {
  private readonly limiter: RateLimiterMemory;

  constructor(
    private readonly contexts: ContextFactory,
    private readonly exports: ActionExport,
    settings: Settings,
  ) {
    this.limiter = new RateLimiterMemory({
      points: settings.limits.EXPORTS_PER_HOUR,
      duration: ONE_HOUR_SECONDS,
    });
  }

  @Get('acties.csv')
  async actions(@Req() request: Request, @Res() response: Response): Promise<void> {
    const ctx = await this.contexts.contextOf(request);
    response.once('close', () => void ctx.release());
    if (!ctx.facts.viewer) {
      requestRefused(response, { status: 401, code: 'UNAUTHENTICATED' });
      return;
    }
    const allowed = await this.limiter.consume(ctx.viewer.personId).catch(() => null);
    if (!allowed) {
      requestRefused(response, { status: 429, code: 'RATE_LIMITED', retryAfterMs: 60_000 });
      return;
    }
    const asked = questionOf(request);
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', "attachment; filename*=UTF-8''acties.csv");
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    response.setHeader('Cache-Control', 'no-store');
    for await (const lines of this.exports.csv(ctx, asked)) {
      response.write(lines);
    }
    response.end();
  }
}

function questionOf({ originalUrl }: Request): URLSearchParams {
  const params = new URLSearchParams(originalUrl.split('?')[1] ?? '');
  if (holdsNul([...params.values()])) {
    throw new RequestError('BAD_USER_INPUT', 400);
  }
  return params;
}
