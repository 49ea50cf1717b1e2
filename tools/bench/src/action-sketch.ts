import { addDays } from '@opvolging/domain';
import type { ActionKind, Day } from '@opvolging/domain';
import { evenPart, happens, type ProgrammeSize } from './programme-size';
import type { Timetable } from './timetable';

const WHAT = [
  'Landelijke werkwijze',
  'Scholing',
  'Vaste contactpersoon',
  'Gezamenlijke handreiking',
  'Evaluatie',
  'Afspraken over gegevensdeling',
  'Proef in drie regio’s',
  'Voorlichting',
];
const ABOUT = [
  'de opvang van slachtoffers',
  'het toezicht op uitzendbureaus',
  'de samenwerking in de regio',
  'het herkennen van uitbuiting',
  'de aanpak van online werving',
  'de begeleiding van minderjarigen',
  'de duur van de procedures',
  'de financiering van de hulp',
  'de positie van arbeidsmigranten',
];
const KINDS: readonly ActionKind[] = ['EXECUTION', 'EXECUTION', 'RESEARCH'];
const PROBLEMS = 44;
/** Every so many-th person watches over the actions of another. */
const MONITOR_DISTANCE = 7;
/** Rounds without a report that every action may have. */
export const SPARE_ROUNDS = 2;

export interface MilestoneSketch {
  readonly title: string;
  readonly date: Day;
}

/** What one generated action is going to be. */
export interface ActionSketch {
  readonly index: number;
  readonly title: string;
  readonly intendedResult: string;
  readonly kind: ActionKind;
  readonly problemCodes: readonly string[];
  /** Places in the crowd. */
  readonly owner: number;
  readonly monitor: number;
  readonly startDate: Day;
  readonly milestones: readonly MilestoneSketch[];
  /** In which rounds is reported on it. */
  readonly rounds: ReadonlySet<number>;
}

export interface SketchFrame {
  readonly size: ProgrammeSize;
  readonly crowd: number;
  readonly today: Day;
  readonly table: Timetable;
}

export function actionSketch(index: number, frame: SketchFrame): ActionSketch {
  const { size, crowd, table } = frame;
  const place = { index, of: size.actions };
  const about = ABOUT[Math.floor(index / WHAT.length) % ABOUT.length];
  return {
    index,
    title: `${WHAT[index % WHAT.length]} voor ${about} (${index + 1})`,
    intendedResult: `Elke regio werkt met hetzelfde, zichtbaar in ${about}.`,
    kind: KINDS[index % KINDS.length] ?? 'EXECUTION',
    problemCodes: problemCodes(index),
    owner: index % crowd,
    monitor: (index + MONITOR_DISTANCE) % crowd,
    startDate: table.startedOn,
    milestones: milestones(index, evenPart(size.milestones, place), frame),
    rounds: rounds(index, evenPart(size.checkIns, place), frame),
  };
}

function problemCodes(index: number): readonly string[] {
  const first = index % PROBLEMS;
  const second = (first + 11) % PROBLEMS;
  return (index % 4 === 0 ? [first, second] : [first]).map(
    (number) => `P-${String(number + 1).padStart(2, '0')}`,
  );
}

/** The first one lies in the past of two of three actions; the others follow, months apart. */
function milestones(index: number, count: number, { today }: SketchFrame): MilestoneSketch[] {
  const first = hasPast(index) ? addDays(today, -(10 + (index % 30))) : addDays(today, 20);
  return Array.from({ length: count }, (_none, nth) => ({
    title: `Stap ${nth + 1} van ${count} gereed`,
    date: addDays(first, nth * 75 + (nth === 0 ? 0 : index % 60)),
  }));
}

export function hasPast(index: number): boolean {
  return index % 3 !== 0;
}

/** Silent in the spare rounds: one in eight actions just now, so that it has no recent report; the rest long ago. */
function rounds(index: number, count: number, { table }: SketchFrame): ReadonlySet<number> {
  const all = table.rounds.length;
  const start = happens(12, index) ? 0 : all - count;
  return new Set(Array.from({ length: count }, (_none, nth) => start + nth));
}
