import type { CommandResult, Outcome } from '@opvolging/api-kernel';
import { SMALL_PROGRAMME, type Deed } from '@opvolging/testing';
import type { KernelParts } from '../kernel/kernel.module';
import { demoContext } from './demo-context';
import type { Doers, SingleDeed } from './doers';
import { LIFE_DOERS } from './life-doers';
import { PLAN_DOERS } from './plan-doers';
import { PROBLEM_DOERS } from './problem-doers';
import { PROGRESS_DOERS, sendReports } from './progress-doers';
import { Scene, type Stage } from './scene';
import { turnsOf, type Turn } from './turns';

const DOERS: Doers = { ...PLAN_DOERS, ...LIFE_DOERS, ...PROGRESS_DOERS, ...PROBLEM_DOERS };

/** Lets the people of the story do what they did, each at the own moment and through the same services as now. */
export async function tellStory(stage: Stage, parts: KernelParts): Promise<void> {
  for (const turn of turnsOf(SMALL_PROGRAMME, stage.today)) {
    const ctx = await demoContext(parts, stage.cast.viewer(turn.by), turn.at);
    const outcome = await taken(new Scene(stage, ctx), turn);
    await ctx.release();
    if (!outcome.ok) throw new Error(refusalOf(turn, outcome.userErrors));
  }
}

function taken(scene: Scene, turn: Turn): Promise<Outcome<CommandResult>> {
  return 'deed' in turn ? done(scene, turn.deed) : sendReports(scene, turn.reports);
}

function done<Kind extends SingleDeed>(
  scene: Scene,
  deed: Deed<Kind>,
): Promise<Outcome<CommandResult>> {
  return DOERS[deed.do](scene, deed.what);
}

/** A story that the rules refuse is a mistake in the story; this says where. */
function refusalOf(turn: Turn, userErrors: readonly object[]): string {
  return `The demo cannot do this: ${JSON.stringify({ turn, userErrors })}`;
}
