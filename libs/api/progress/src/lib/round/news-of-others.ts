import { placeholders, type RequestContext } from '@opvolging/api-kernel';
import {
  dayOf,
  ownerOf,
  reportersOf,
  type Action,
  type Day,
  type Instant,
} from '@opvolging/domain';

interface AnswerRow {
  readonly actionId: string;
  readonly personId: string | null;
  readonly at: Instant;
}

/** The last day on which somebody who does not report on it changed something: answered a request, moved a date. */
export async function newsOfOthers(
  ctx: RequestContext,
  actions: readonly Action[],
): Promise<ReadonlyMap<string, Day>> {
  const answers = await answersOn(ctx, actions);
  return new Map(
    actions.flatMap((action): [string, Day][] => {
      const own = [ownerOf(action), ...reportersOf(action)];
      const last = [...answers.filter(({ actionId }) => actionId === action.id), ...movesOf(action)]
        .filter(({ personId }) => !own.includes(personId))
        .reduce((latest, { at }) => Math.max(latest, at), 0);
      return last === 0 ? [] : [[action.id, dayOf(last)]];
    }),
  );
}

function answersOn(ctx: RequestContext, actions: readonly Action[]): Promise<AnswerRow[]> {
  const ids = actions.map(({ id }) => id);
  return ctx.query<AnswerRow>(
    `SELECT h.action_id AS "actionId", r.actor_id AS "personId", max(r.at_ms) AS "at"
       FROM help_request h JOIN revision r ON r.entity_id = h.id
      WHERE r.entity = 'help_request' AND r.command = 'answerHelpRequest'
        AND h.action_id IN (${placeholders(ids)})
      GROUP BY h.action_id, r.actor_id`,
    ids,
  );
}

function movesOf({ id, milestones }: Action): readonly AnswerRow[] {
  return milestones.flatMap(({ moves }) =>
    moves
      .filter(({ reversed }) => !reversed)
      .map(({ movedById, at }) => ({ actionId: id, personId: movedById, at })),
  );
}
