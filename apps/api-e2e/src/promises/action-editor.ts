import { currentRound } from '@opvolging/domain';
import { done } from '../action/commands';
import { inProgress, planFor, seen } from '../action/given';
import type { Scene } from '../action/scene';
import { submit, undo } from '../progress/reporting';
import type { KnownAction } from './programme-replay';
import type { DrawnEdit } from './random-edits';
import { changeAction, readActions } from './read-programme';

type Changed = Readonly<Record<string, Partial<KnownAction>>> | null;
type Read = Awaited<ReturnType<typeof changeAction>>;
type Edit = (action: Read, drawn: DrawnEdit) => Promise<Partial<KnownAction> | null>;

/** Does with actions what was drawn, and tells what the test knows of it; null when it was refused. */
export class ActionEditor {
  readonly codes: string[] = [];
  private lastReport: { readonly code: string; readonly id: string } | null = null;
  /** The course that every report found, to go back to when it is undone. */
  private readonly courses = new Map<string, string | null>();

  constructor(private readonly scene: Scene) {}

  private readonly edits: Readonly<Record<string, Edit>> = {
    amend: (action, { word }) =>
      this.give('amendAction', action, { title: `Titel ${word}`.trim() }, ({ title }) => ({
        title,
      })),
    move: (action, drawn) => this.move(action, drawn),
    report: (action, drawn) => this.report(action, drawn),
    pause: (action) =>
      this.give(
        'pauseAction',
        action,
        { reasonCode: 'DECISION_OR_LAW', until: '2030-01-01' },
        () => ({ phase: 'PAUSED', course: null }),
      ),
    resume: (action) =>
      this.give('resumeAction', action, {}, () => ({
        phase: 'IN_PROGRESS',
        course: this.courses.get(action.code) ?? null,
      })),
    link: (action, { word }) =>
      this.give(
        'addLink',
        action,
        { title: `Stuk ${word}`.trim(), url: 'https://voorbeeld.nl' },
        ({ links }) => ({ links: links.map(({ title }: { title: string }) => title) }),
      ),
    unlink: (action) =>
      this.give('removeLink', action, { linkId: action.links[0]?.id ?? 'none' }, ({ links }) => ({
        links: links.map(({ title }: { title: string }) => title),
      })),
    reporters: (action, { day }) => this.setReporters(action, day),
    stop: (action, { day }) => this.stop(action, day),
  };

  async edit(drawn: DrawnEdit): Promise<Changed> {
    if (drawn.kind === 'propose') return this.propose(drawn);
    if (drawn.kind === 'undo') return this.undo();
    const make = this.edits[drawn.kind];
    if (!make) return null;
    const code = this.codes[drawn.subject % this.codes.length] ?? '';
    const change = await make(await this.read(code), drawn);
    return change && { [code]: change };
  }

  /** An action in progress to begin with. */
  async begin(): Promise<Changed> {
    return this.known(await inProgress(this.scene));
  }

  private async read(code: string): Promise<Read> {
    return (await readActions(this.scene.office, [code]))[0];
  }

  private known(action: Read): Changed {
    this.codes.push(action.code);
    return { [action.code]: describe(action) };
  }

  private async propose({ word }: DrawnEdit): Promise<Changed> {
    if (this.codes.length >= 8) return null;
    const plan = planFor(this.scene, { title: `Voorstel ${word}`.trim(), problemCodes: ['P-20'] });
    return this.known(await done(this.scene.other, 'proposeAction', plan));
  }

  private async give(
    name: string,
    action: Read,
    given: object,
    told: (after: Read) => Partial<KnownAction>,
  ): Promise<Partial<KnownAction> | null> {
    const input = { ...seen(action), ...given };
    const after = await changeAction(this.scene.owner, name, input);
    return after && { ...told(after), version: action.version + 1 };
  }

  private async move(action: Read, { day, subject }: DrawnEdit) {
    const at = subject % action.milestones.length;
    const { id: milestoneId, currentDate: from } = action.milestones[at];
    const to = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
    const input = { actionId: action.id, milestoneId, from, to, reasonCode: 'MORE_WORK' };
    const after = await changeAction(this.scene.owner, 'moveMilestone', input);
    const dates = action.milestones.map(({ currentDate }: { currentDate: string }) => currentDate);
    return after && { dates: dates.with(at, to), version: action.version + 1 };
  }

  private async report(action: Read, { day, word }: DrawnEdit) {
    const course = day % 2 === 0 ? 'ON_COURSE' : 'ADJUSTING';
    const sent = await submit(
      this.scene.owner,
      [{ actionId: action.id, course, note: `Bericht ${word}` }],
      { round: currentRound(this.scene.api.clock.now()) },
    );
    if (sent.userErrors.length > 0) return null;
    this.lastReport = { code: action.code, id: sent.submissionId };
    this.before.set(sent.submissionId, action.course);
    this.courses.set(action.code, course);
    return { course };
  }

  private readonly before = new Map<string, string | null>();

  /** Only at once, while nothing else came after. */
  private async undo(): Promise<Changed> {
    if (!this.lastReport) return null;
    const { code, id } = this.lastReport;
    this.lastReport = null;
    const { userErrors } = await undo(this.scene.owner, id);
    if (userErrors.length > 0) return null;
    const course = this.before.get(id) ?? null;
    this.courses.set(code, course);
    const { phase } = await this.read(code);
    return { [code]: phase === 'IN_PROGRESS' ? { course } : {} };
  }

  private setReporters(action: Read, day: number) {
    const { reporter, other } = this.scene;
    const personIds = [[], [reporter.personId], [other.personId]][day % 3] ?? [];
    return this.give('setReporters', action, { personIds }, () => ({ reporterIds: personIds }));
  }

  /** Seldom, so that enough remains to edit. */
  private async stop(action: Read, day: number) {
    if (day % 4 !== 0 || action.code === this.codes[0]) return null;
    const input = { ...seen(action), reason: 'Opgegaan.' };
    const after = await changeAction(this.scene.office, 'stopAction', input);
    return after && { phase: 'STOPPED', course: null, version: action.version + 1 };
  }
}

interface Described extends Pick<KnownAction, 'title' | 'phase' | 'course' | 'version'> {
  readonly milestones: readonly { readonly currentDate: string }[];
  readonly links: readonly { readonly title: string }[];
  readonly assignments: readonly {
    readonly as: string;
    readonly state: string;
    readonly person: { readonly id: string };
  }[];
}

/** An action as the service tells it, in what the test keeps of it. */
export function describe(action: Described): KnownAction {
  const { title, phase, course, version } = action;
  return {
    title,
    phase,
    course,
    version,
    dates: action.milestones.map(({ currentDate }) => currentDate),
    links: action.links.map((link) => link.title),
    reporterIds: action.assignments
      .filter(({ as, state }) => as === 'REPORTER' && state === 'AGREED')
      .map(({ person }) => person.id),
  };
}
