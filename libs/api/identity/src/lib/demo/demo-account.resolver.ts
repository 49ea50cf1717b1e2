import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, RequestContext } from '@opvolging/api-kernel';
import { DemoAccountObject } from './demo-account.object';
import { DemoAccountQueries } from './demo-account.queries';

@Resolver()
export class DemoAccountResolver {
  constructor(private readonly accounts: DemoAccountQueries) {}

  @Allow('ANYONE')
  @Query(() => [DemoAccountObject], {
    description: 'The accounts that can sign in to the demo programme; empty outside it.',
  })
  demoAccounts(@Ctx() ctx: RequestContext): Promise<DemoAccountObject[]> {
    return this.accounts.all(ctx);
  }
}
