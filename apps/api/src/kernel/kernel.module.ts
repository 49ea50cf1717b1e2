import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import {
  AllowGuard,
  AuditTrail,
  Clock,
  Database,
  Settings,
  UnitOfWork,
} from '@opvolging/api-kernel';

export interface KernelParts {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly database: Database;
}

/** Hands the opened parts to every scope. */
@Global()
@Module({})
export class KernelModule {
  static with({ settings, clock, database }: KernelParts): DynamicModule {
    const parts = [
      { provide: Settings, useValue: settings },
      { provide: Clock, useValue: clock },
      { provide: Database, useValue: database },
      AuditTrail,
      UnitOfWork,
    ];
    return {
      module: KernelModule,
      providers: [...parts, { provide: APP_GUARD, useClass: AllowGuard }],
      exports: [Settings, Clock, Database, AuditTrail, UnitOfWork],
    };
  }
}
