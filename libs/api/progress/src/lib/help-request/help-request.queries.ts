import { Injectable } from '@nestjs/common';
import { pageOf, type Connection, type PageArgs, type RequestContext } from '@opvolging/api-kernel';
import { nowOf } from '@opvolging/api-programme';
import { parseCode, type HelpRequest } from '@opvolging/domain';
import { HELP_REQUEST_SELECT } from './help-request-rows';
import { HelpRequestView } from './help-request-view';
import { helpRequestById } from './help-requests.loader';

/** Open ones first, by the day on which they are due. */
const OPEN_FIRST = `CASE WHEN h.state IN ('OPEN', 'PROMISED') THEN '0' ELSE '1' END
  || COALESCE(h.promised_for, h.needed_by)`;

@Injectable()
export class HelpRequestQueries {
  byId(ctx: RequestContext, id: string): Promise<HelpRequestView | null> {
    return helpRequestById(ctx, nowOf(ctx)).load(id);
  }

  async byCode(ctx: RequestContext, text: string): Promise<HelpRequestView | null> {
    const [row] = await ctx.query<{ id: string }>('SELECT id FROM help_request WHERE code = ?', [
      parseCode(text),
    ]);
    return row ? this.byId(ctx, row.id) : null;
  }

  /** Put to the viewer, or to the organisation of the viewer. */
  toViewer(ctx: RequestContext, page: PageArgs): Promise<Connection<HelpRequestView>> {
    const { personId, organisationId } = ctx.viewer;
    const moment = nowOf(ctx);
    return pageOf<HelpRequest, HelpRequestView>(
      ctx,
      {
        select: HELP_REQUEST_SELECT,
        from: 'help_request h',
        where: '(h.person_id = ? OR h.organisation_id = ?)',
        parameters: [personId, organisationId],
        sortKey: OPEN_FIRST,
        tieKey: 'h.number',
        scope: `requests-to:${personId}`,
        toNode: (row) => new HelpRequestView(ctx, moment, row),
      },
      page,
    );
  }
}
