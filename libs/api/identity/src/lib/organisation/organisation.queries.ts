import { Injectable } from '@nestjs/common';
import { pageOf, type Connection, type RequestContext } from '@opvolging/api-kernel';
import { nameSearch } from '../search/name-search';
import type { NameSearchArgs } from '../search/name-search.input';
import type { OrganisationObject } from './organisation.object';

@Injectable()
export class OrganisationQueries {
  page(ctx: RequestContext, args: NameSearchArgs): Promise<Connection<OrganisationObject>> {
    const { where, parameters } = nameSearch(args.text, ['o.sort_key']);
    return pageOf(
      ctx,
      {
        select: 'o.id, o.name, o.version',
        from: 'organisation o',
        where,
        parameters,
        sortKey: 'o.sort_key',
        tieKey: 'o.id',
        scope: `organisations:${ctx.viewer.personId}:${parameters.join(':')}`,
        toNode: ({ id, name, version }: OrganisationObject) => ({ id, name, version }),
      },
      args,
    );
  }
}
