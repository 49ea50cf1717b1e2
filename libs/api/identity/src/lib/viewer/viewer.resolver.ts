import type { ServerResponse } from 'node:http';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, DateScalar, RequestContext, type Outcome } from '@opvolging/api-kernel';
import { ChangePasswordInput } from '../account/change-password.input';
import { PasswordService } from '../account/password.service';
import { SetLanguageInput } from './set-language.input';
import { rememberLanguage } from '../session/language-cookie';
import { languageOf } from './language-enum';
import { LanguageService } from './language.service';
import { ViewerObject } from './viewer.object';
import { ViewerPayloadObject } from './viewer.payloads';
import { ViewerQueries } from './viewer.queries';

@Resolver(() => ViewerObject)
export class ViewerResolver {
  constructor(
    private readonly viewers: ViewerQueries,
    private readonly languages: LanguageService,
    private readonly passwords: PasswordService,
  ) {}

  @Allow('ANYONE')
  @Query(() => ViewerObject, {
    nullable: true,
    description: 'Who is signed in; null when nobody is.',
  })
  viewer(@Ctx() ctx: RequestContext): Promise<ViewerObject | null> {
    return this.viewers.current(ctx);
  }

  @Allow('SIGNED_IN')
  @Query(() => DateScalar, {
    description: "The programme's day in Amsterdam, from which late and out of date are judged.",
  })
  today(@Ctx() ctx: RequestContext): string {
    return ctx.today;
  }

  @Allow('SIGNED_IN')
  @Mutation(() => ViewerPayloadObject, { description: 'The language of screens and mails.' })
  async setLanguage(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetLanguageInput,
    @Context('response') response: ServerResponse,
  ): Promise<ViewerPayloadObject> {
    const outcome = await this.languages.set(ctx, input);
    rememberLanguage(response, languageOf(input.language));
    return this.payload(ctx, outcome);
  }

  @Allow('SIGNED_IN')
  @Mutation(() => ViewerPayloadObject, {
    description: 'Sets another password and ends all other sessions of the person.',
  })
  async changePassword(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ChangePasswordInput,
  ): Promise<ViewerPayloadObject> {
    return this.payload(ctx, await this.passwords.change(ctx, input));
  }

  private async payload(
    ctx: RequestContext,
    outcome: Outcome<{ personId: string }>,
  ): Promise<ViewerPayloadObject> {
    return outcome.ok
      ? { viewer: await this.viewers.byId(ctx, outcome.value.personId), userErrors: [] }
      : { viewer: null, userErrors: outcome.userErrors };
  }
}
