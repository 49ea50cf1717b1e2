import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@opvolging/api-kernel';
import { aggregateStates, nowOf } from '@opvolging/api-programme';
import type { Action, Viewer } from '@opvolging/domain';
import { reportsOn } from '../round/own-actions';
import { askedAnswers } from './asked-answers';
import { todoCandidates, type TodoCandidate } from './todo-candidates';
import type { ViewerTodoObject } from './viewer-todo.object';

@Injectable()
export class TodoQueries {
  /** For whom is an argument: in the answer to a sign-in the context knows nobody yet. */
  async of(ctx: RequestContext, viewer: Viewer): Promise<ViewerTodoObject> {
    const candidates = await todoCandidates(ctx, viewer);
    const [mayAskReport, mayAskAnswer] = await Promise.all([
      actionsOf(ctx, candidates, 'REPORT'),
      actionsOf(ctx, candidates, 'ANSWER'),
    ]);
    return {
      reports: mayAskReport.filter((action) => reportsOn(viewer, action)).length,
      requests: candidates.filter(({ kind }) => kind === 'REQUEST').length,
      ...askedAnswers(viewer, mayAskAnswer),
    };
  }
}

async function actionsOf(
  ctx: RequestContext,
  candidates: readonly TodoCandidate[],
  kind: TodoCandidate['kind'],
): Promise<readonly Action[]> {
  const states = aggregateStates(ctx, 'action', nowOf(ctx));
  const ids = candidates.flatMap((one) => (one.kind === kind ? [one.id] : []));
  const found = await Promise.all(ids.map((id) => states.load(id)));
  return found.flatMap((action) => action ?? []);
}
