import { Injectable } from '@nestjs/common';
import { pageOf, type Connection, type RequestContext } from '@opvolging/api-kernel';
import { nameSearch } from '../search/name-search';
import type { NameSearchArgs } from '../search/name-search.input';
import { personById } from './person.loader';
import type { PersonObject } from './person.object';

const FROM = 'person p LEFT JOIN organisation o ON o.id = p.organisation_id';
const SEARCHED = ['p.sort_key', "COALESCE(o.sort_key, '')"];

@Injectable()
export class PersonQueries {
  /** By name; found by words from the name of the person or of the organisation. The rows are the same for everybody. */
  async page(ctx: RequestContext, args: NameSearchArgs): Promise<Connection<PersonObject>> {
    const { where, parameters } = nameSearch(args.text, SEARCHED);
    const page = await pageOf(
      ctx,
      {
        select: 'p.id',
        from: FROM,
        where,
        parameters,
        sortKey: 'p.sort_key',
        tieKey: 'p.id',
        scope: `people:${ctx.viewer.personId}:${parameters.join(':')}`,
        toNode: ({ id }: { readonly id: string }) => id,
      },
      args,
    );
    const people = await personById(ctx).loadMany(page.nodes);
    return { ...page, nodes: people.filter(isPerson) };
  }
}

function isPerson(found: PersonObject | Error | null): found is PersonObject {
  if (found instanceof Error) {
    throw found;
  }
  return found !== null;
}
