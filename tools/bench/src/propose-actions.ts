import type { Transaction } from '@opvolging/api-kernel';
import { ActionStore, commandContext } from '@opvolging/api-programme';
import { formatCode, proposeAction, type Action, type ActionPlan } from '@opvolging/domain';
import type { ActionSketch } from './action-sketch';
import type { Crowd } from './crowd';
import { memberAt, type MadeAction } from './made-action';
import { ruled } from './ruled';
import { parcels } from './parcels';
import type { Stage } from './stage';
import { momentOn, type Timetable } from './timetable';

/** The office proposes every action, a hundred in one unit. */
export async function proposeActions(
  stage: Stage,
  sketches: readonly ActionSketch[],
  { crowd, table }: { readonly crowd: Crowd; readonly table: Timetable },
): Promise<readonly MadeAction[]> {
  const problems = await problemIds(stage, momentOn(table.proposedOn, 0));
  const made: MadeAction[] = [];
  for (const [index, some] of parcels(sketches, stage.atOnce).entries()) {
    const turn = { by: crowd.office, at: momentOn(table.proposedOn, index) };
    await stage.unit(turn, 'proposeAction', async (tx) => {
      const proposed: Action[] = [];
      for (const sketch of some) {
        const action = await propose(tx, planOf(sketch, crowd, problems));
        proposed.push(action);
        made.push(madeFrom(sketch, action));
      }
      await stage.service(ActionStore).createAll(tx, proposed);
    });
  }
  return made;
}

async function problemIds(stage: Stage, at: number): Promise<ReadonlyMap<string, string>> {
  const ctx = await stage.context({ by: null, at });
  const rows = await ctx.query<{ id: string; code: string }>('SELECT id, code FROM problem');
  await ctx.release();
  return new Map(rows.map(({ id, code }) => [code, id]));
}

async function propose(tx: Transaction, plan: ActionPlan): Promise<Action> {
  const code = formatCode('A', await tx.nextNumber('action'));
  return ruled(proposeAction(plan, { ...commandContext(tx), code }));
}

function planOf(
  sketch: ActionSketch,
  crowd: Crowd,
  problems: ReadonlyMap<string, string>,
): ActionPlan {
  const owner = memberAt(crowd, sketch.owner);
  return {
    title: sketch.title,
    intendedResult: sketch.intendedResult,
    kind: sketch.kind,
    problemIds: sketch.problemCodes.flatMap((code) => problems.get(code) ?? []),
    organisationId: owner.organisationId,
    partnerIds: [],
    ownerId: owner.personId,
    monitorId: memberAt(crowd, sketch.monitor).personId,
    reporterIds: [],
    startDate: sketch.startDate,
    milestones: sketch.milestones.map((milestone) => ({
      ...milestone,
      precision: 'DAY',
      criterion: null,
      waitsFor: null,
    })),
    refersToId: null,
  };
}

function madeFrom(sketch: ActionSketch, { id, milestones }: Action): MadeAction {
  return {
    sketch,
    id,
    milestones: milestones.map(({ id: milestoneId, title, currentDate }) => ({
      id: milestoneId,
      title,
      date: currentDate,
    })),
  };
}
