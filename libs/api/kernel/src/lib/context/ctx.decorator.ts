import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { RequestContext } from './request-context';

/** The context of the request, first parameter of every resolver method. */
export const Ctx = createParamDecorator(
  (_data: unknown, execution: ExecutionContext): RequestContext => execution.getArgByIndex(2).ctx,
);
