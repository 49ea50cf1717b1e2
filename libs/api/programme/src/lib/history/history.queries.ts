import { Injectable } from '@nestjs/common';
import type { PersonObject } from '@opvolging/api-identity';
import type { Connection, PageArgs, RequestContext } from '@opvolging/api-kernel';
import type { Action, Problem } from '@opvolging/domain';
import type { Moment } from '../action-reading/moment';
import { personOrNull } from '../action-reading/named-people';
import { actionChanges } from './action-changes';
import { actionDeed } from './action-deed';
import type { Change } from './change';
import type { HistoryChangeObject } from './history-change.object';
import type { HistoryEntryObject } from './history-entry.object';
import { namedChanges } from './history-names';
import { problemChanges } from './problem-changes';
import { problemDeed } from './problem-deed';
import { readableReason } from './readable-reason';
import { revisionPage, type RevisionRow } from './revision-page';

export interface HistoryRequest extends PageArgs {
  readonly id: string;
  readonly moment: Moment;
}

/** What one change tells, besides who and when. */
interface Telling {
  readonly deed: string;
  readonly reason: string | null;
  readonly changes: readonly Change[];
}

/** The life of an action or problem from its revisions, newest first: each state against the one before. */
@Injectable()
export class HistoryQueries {
  ofAction(ctx: RequestContext, request: HistoryRequest): Promise<Connection<HistoryEntryObject>> {
    return revisionPage(ctx, { ...request, entity: 'action' }, (row) =>
      entryOf(ctx, row, tellAction(ctx, row)),
    );
  }

  ofProblem(ctx: RequestContext, request: HistoryRequest): Promise<Connection<HistoryEntryObject>> {
    return revisionPage(ctx, { ...request, entity: 'problem' }, (row) =>
      entryOf(ctx, row, tellProblem(row)),
    );
  }
}

function tellAction(ctx: RequestContext, { command, reason, ...row }: RevisionRow): Telling {
  const after = stateFrom<Action>(row.state);
  const before = row.state_before === null ? null : stateFrom<Action>(row.state_before);
  return {
    deed: actionDeed(command, before, after),
    reason: readableReason(ctx.viewer, { command, reason, before, after }),
    changes: actionChanges(before, after),
  };
}

function tellProblem({ command, reason, ...row }: RevisionRow): Telling {
  const after = stateFrom<Problem>(row.state);
  const before = row.state_before === null ? null : stateFrom<Problem>(row.state_before);
  return {
    deed: problemDeed(command, before, after),
    reason,
    changes: problemChanges(before, after),
  };
}

/** What was written as an aggregate is read back as one. */
function stateFrom<State>(json: string): State {
  return JSON.parse(json);
}

function entryOf(
  ctx: RequestContext,
  row: RevisionRow,
  { deed, reason, changes }: Telling,
): HistoryEntryObject {
  return {
    id: String(row.seq),
    at: row.at_ms,
    command: deed,
    reason,
    onBehalfReason: row.on_behalf_reason,
    get actor(): Promise<PersonObject | null> {
      return personOrNull(ctx, row.actor_id);
    },
    get onBehalfOf(): Promise<PersonObject | null> {
      return personOrNull(ctx, row.on_behalf_of_id);
    },
    get changes(): Promise<HistoryChangeObject[]> {
      return namedChanges(ctx, changes);
    },
  };
}
