import type { Transaction } from '@opvolging/api-kernel';
import { ActionCommands, ActionStore, commandContext } from '@opvolging/api-programme';
import type { Action, CommandContext, Day, Result, Viewer } from '@opvolging/domain';
import type { MadeAction } from './made-action';
import { parcelsPer } from './parcels';
import { ruled } from './ruled';
import type { Stage } from './stage';
import { momentOn } from './timetable';

/** One command that is done to many actions, each by the person whose part it is. */
export interface Change {
  readonly on: Day;
  readonly command: string;
  readonly by: (made: MadeAction) => Viewer;
  readonly rule: (action: Action, ctx: CommandContext, made: MadeAction) => Result<Action>;
}

/** Every person does it to all own actions, many in one unit. */
export async function changeActions(
  stage: Stage,
  all: readonly MadeAction[],
  change: Change,
): Promise<void> {
  const units = parcelsPer(all, change.by, stage.atOnce);
  for (const [index, { of: by, items: some }] of units.entries()) {
    const turn = { by, at: momentOn(change.on, index) };
    await stage.unit(turn, change.command, (tx) => changeSome(stage, tx, { some, change }));
  }
}

async function changeSome(
  stage: Stage,
  tx: Transaction,
  { some, change }: { readonly some: readonly MadeAction[]; readonly change: Change },
): Promise<void> {
  const found = await stage.service(ActionStore).findAll(
    tx,
    some.map(({ id }) => id),
  );
  const steps = some.map((made) => {
    const before = found.get(made.id);
    if (!before) throw new Error('A generated action is not there.');
    return { before, after: ruled(change.rule(before, commandContext(tx), made)), note: {} };
  });
  await stage.service(ActionCommands).keep(tx, steps);
}
