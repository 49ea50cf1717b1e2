import { seedRegister, type KernelParts } from '@opvolging/api-app';
import type { INestApplicationContext } from '@nestjs/common';
import { actionSketch, SPARE_ROUNDS } from './action-sketch';
import { agreeAndStart } from './agree-and-start';
import { changeActions } from './change-actions';
import { closeMails } from './close-mails';
import { seedCrowd } from './crowd';
import { meetFirstMilestones, meetsFirst } from './meet-milestones';
import type { ProgrammeSize } from './programme-size';
import { proposeActions } from './propose-actions';
import { send, sendings } from './report-rounds';
import { Stage } from './stage';
import { momentOn, timetable } from './timetable';

/**
 * Fills an empty programme with the register and so many actions, with their whole life so far: proposed, agreed,
 * started, reported on every week. All of it goes through the rules and the unit of work, so that rows, revisions and
 * summaries are what the same people would have left behind one click at a time.
 */
export async function generateProgramme(
  app: INestApplicationContext,
  parts: KernelParts,
  size: ProgrammeSize,
): Promise<void> {
  const stage = new Stage(app, parts, size.atOnce);
  const now = parts.clock.now();
  const today = parts.clock.today();
  const table = timetable(now, Math.ceil(size.checkIns / size.actions) + SPARE_ROUNDS);
  const crowd = await seedCrowd(stage, table.peopleOn);
  const office = await stage.context({ by: crowd.office, at: momentOn(table.registerOn, 0) });
  await seedRegister(app, office, table.registerOn);

  const frame = { size, crowd: crowd.members.length, today, table };
  const sketches = Array.from({ length: size.actions }, (_none, index) =>
    actionSketch(index, frame),
  );
  const made = await proposeActions(stage, sketches, { crowd, table });
  for (const change of agreeAndStart(crowd, table)) await changeActions(stage, made, change);
  const { atOnce } = stage;
  for (const sending of sendings(made, { crowd, table, atOnce })) await send(stage, sending);
  const met = made.filter((one) => meetsFirst(one, today));
  await changeActions(stage, met, meetFirstMilestones(crowd, today));
  await closeMails(stage, now);
}
