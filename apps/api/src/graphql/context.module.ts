import { Module } from '@nestjs/common';
import { IdentityModule } from '@opvolging/api-identity';
import { ContextFactory } from './context-factory';

@Module({ imports: [IdentityModule], providers: [ContextFactory], exports: [ContextFactory] })
export class ContextModule {}
