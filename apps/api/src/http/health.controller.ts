import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '@opvolging/api-kernel';

/** Alive, and ready to take requests. */
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('healthz')
  @Header('Cache-Control', 'no-store')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  async ready(): Promise<{ status: string }> {
    if (!(await this.database.isReady())) {
      throw new ServiceUnavailableException();
    }
    return { status: 'ready' };
  }
}
