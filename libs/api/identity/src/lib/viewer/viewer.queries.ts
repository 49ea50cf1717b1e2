import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@opvolging/api-kernel';
import { peopleWithIds } from '../person/person-rows';
import { personFor } from '../person/person-view';
import { languageCode } from './language-enum';
import { shownPermissions } from './permission-enum';
import type { ViewerObject } from './viewer.object';

@Injectable()
export class ViewerQueries {
  /** Nobody signed in is no error: the screen then shows the sign-in page. */
  async current(ctx: RequestContext): Promise<ViewerObject | null> {
    const { viewer } = ctx.facts;
    return viewer ? this.byId(ctx, viewer.personId) : null;
  }

  async byId(ctx: RequestContext, personId: string): Promise<ViewerObject | null> {
    const person = (await peopleWithIds(ctx, [personId])).get(personId);
    if (!person) {
      return null;
    }
    const { organisationId, roles } = person;
    const subject = { personId, organisationId, roles };
    return {
      person: personFor(subject, person),
      roles,
      permissions: shownPermissions(subject),
      language: languageCode(person.language),
      subject,
    };
  }
}
