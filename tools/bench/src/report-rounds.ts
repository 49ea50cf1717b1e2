import { SubmissionService, type SubmitCheckInsInput } from '@opvolging/api-progress';
import {
  addDays,
  isoWeekOf,
  type Course,
  type Day,
  type Instant,
  type IsoWeek,
  type Viewer,
} from '@opvolging/domain';
import { hasPast } from './action-sketch';
import type { Crowd } from './crowd';
import { memberAt, type MadeAction } from './made-action';
import { happens } from './programme-size';
import { parcelsPer } from './parcels';
import { taken, type Stage } from './stage';
import { momentOn, type Timetable } from './timetable';

const MOVES_PERCENT = 4;
const UNCHANGED_PERCENT = 40;
const MOVED_BY_DAYS = 30;

type CheckInInput = SubmitCheckInsInput['checkIns'][number];

interface Round {
  readonly number: number;
  readonly day: Day;
  readonly crowd: Crowd;
}

interface Occasion {
  readonly crowd: Crowd;
  readonly table: Timetable;
  readonly atOnce: number;
}

/** What one person sends in at one moment. */
export interface Sending {
  readonly by: Viewer;
  readonly at: Instant;
  readonly input: { readonly round: IsoWeek; readonly checkIns: CheckInInput[] };
}

/** Everybody reports, week after week, on all own actions in as few submissions as may be. */
export function* sendings(
  all: readonly MadeAction[],
  { crowd, table, atOnce }: Occasion,
): Generator<Sending> {
  const dates = new Map(all.map((made) => [made.id, made.milestones.at(-1)?.date]));
  for (const [number, day] of table.rounds.entries()) {
    const due = all.filter(({ sketch }) => sketch.rounds.has(number));
    const units = parcelsPer(due, ({ sketch }) => sketch.owner, atOnce);
    for (const [index, { of: owner, items: some }] of units.entries()) {
      const checkIns = some.map((made) => report(made, { number, day, crowd }, dates));
      const input = { round: isoWeekOf(day), checkIns };
      yield { by: memberAt(crowd, owner), at: momentOn(day, index), input };
    }
  }
}

export async function send(stage: Stage, { by, at, input }: Sending): Promise<void> {
  const ctx = await stage.context({ by, at });
  taken(await stage.service(SubmissionService).submit(ctx, input));
}

function report(made: MadeAction, round: Round, dates: Map<string, Day | undefined>): CheckInInput {
  const { index } = made.sketch;
  const move = happens(MOVES_PERCENT, index, round.number, 2) ? moveOf(made, dates) : null;
  if (!move && nothingChanged(made, round)) {
    return { actionId: made.id, unchanged: true, note: 'Wacht op de afspraken met de regio’s.' };
  }
  const course = courseOf(index, round.number);
  return {
    actionId: made.id,
    course,
    note: course === 'ON_COURSE' && index % 2 === 0 ? null : noteOf(course),
    help: course === 'HELP_NEEDED' ? helpOf(made, round) : null,
    moves: move ? [move] : [],
  };
}

/** Never in a first report, and only where no milestone can have become late since the last one. */
function nothingChanged({ sketch: { index, rounds } }: MadeAction, { number }: Round): boolean {
  return rounds.has(number - 1) && !hasPast(index) && happens(UNCHANGED_PERCENT, index, number);
}

function courseOf(index: number, round: number): Course {
  if (hasPast(index) && happens(4, index, round, 3)) return 'HELP_NEEDED';
  return happens(18, index, round, 4) ? 'ADJUSTING' : 'ON_COURSE';
}

function noteOf(course: Course): string {
  return course === 'ON_COURSE'
    ? 'De werkgroep kwam bijeen; de volgende stap is voorbereid.'
    : 'De planning loopt uit; wij halen een deel van het werk naar voren.';
}

function helpOf({ sketch }: MadeAction, { day, crowd }: Round) {
  return {
    what: 'Een besluit over de inzet van de regio’s.',
    organisationId: memberAt(crowd, sketch.monitor).organisationId,
    neededBy: addDays(day, 21),
  };
}

/** The last milestone goes a month on; nobody else moves it. */
function moveOf({ id, milestones }: MadeAction, dates: Map<string, Day | undefined>) {
  const from = dates.get(id);
  const milestoneId = milestones.at(-1)?.id;
  if (from === undefined || milestoneId === undefined) return null;
  const to = addDays(from, MOVED_BY_DAYS);
  dates.set(id, to);
  return { milestoneId, from, to, reasonCode: 'NO_CAPACITY_OR_MONEY' as const, reason: null };
}
