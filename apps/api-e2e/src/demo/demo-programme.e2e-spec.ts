import {
  addDays,
  AGREEMENTS,
  COURSES,
  COVERAGES,
  dayOf,
  FACT_CODES,
  findPersonalData,
  FRESHNESS,
  HELP_REQUEST_STATES,
  isoWeekOf,
  PHASES,
} from '@opvolging/domain';
import { BLOEMLEZING } from '@opvolging/testing';
import { startApi, TUESDAY, type TestApi } from '../harness/start-api';
import { ALL_ACTIONS, ALL_PROBLEMS } from './demo-documents';
import { textsIn } from './texts-in';

interface Fact {
  readonly code: string;
  readonly days: number | null;
}

interface Action {
  readonly code: string;
  readonly title: string;
  readonly example: boolean;
  readonly proposedOn: string;
  readonly problems: readonly { readonly takenInOn: string }[];
  readonly phase: string;
  readonly agreement: string;
  readonly course: string | null;
  readonly freshness: string | null;
  readonly adoption: { readonly adoptedIn: string } | null;
  readonly facts: readonly Fact[];
  readonly assignments: readonly { readonly as: string; readonly state: string }[];
  readonly milestones: readonly {
    readonly metOn: string | null;
    readonly waitsFor: string | null;
    readonly movedCount: number;
    readonly moves: readonly { readonly discussed: boolean }[];
  }[];
  readonly helpRequests: readonly { readonly state: string; readonly overdue: boolean }[];
  readonly checkIns: {
    readonly nodes: readonly {
      readonly round: string;
      readonly audience: string;
      readonly late: boolean;
      readonly unchanged: boolean;
      readonly onBehalfReason: string | null;
    }[];
  };
}

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly coverage: string;
  readonly hadStoppedAction: boolean;
  readonly groups: readonly string[];
  readonly facts: readonly Fact[];
  readonly statements: readonly { readonly code: string }[];
}

describe('the demo programme', () => {
  let api: TestApi;
  let actions: readonly Action[];
  let problems: readonly Problem[];

  beforeAll(async () => {
    api = await startApi({ demo: true, limits: { COST: 100_000 } });
    const office = await api.as('bureau');
    actions = (await office.run(ALL_ACTIONS)).actions.nodes;
    problems = (await office.run(ALL_PROBLEMS)).problems.nodes;
  });

  afterAll(() => api.stop());

  const all = <Value>(values: Iterable<Value>) => [...new Set(values)].sort();
  const problem = (code: string) => problems.find((one) => one.code === code);

  it('has twelve actions, and each is marked as an example', () => {
    expect(actions).toHaveLength(12);
    expect(actions.every(({ example }) => example)).toBe(true);
  });

  it('has an action in every phase, agreement, course and freshness that reported', () => {
    expect(all(actions.map(({ phase }) => phase))).toEqual([...PHASES].sort());
    expect(all(actions.map(({ agreement }) => agreement))).toEqual([...AGREEMENTS].sort());
    expect(all(actions.flatMap(({ course }) => course ?? []))).toEqual([...COURSES].sort());
    const reported = FRESHNESS.filter((one) => one !== 'NO_CHECK_IN');
    expect(all(actions.flatMap(({ freshness }) => freshness ?? []))).toEqual([...reported].sort());
  });

  it('shows every fact but that of an action on which nobody ever reported', () => {
    const found = [...actions, ...problems].flatMap(({ facts }) => facts.map(({ code }) => code));
    const expected = FACT_CODES.filter((code) => code !== 'NO_CHECK_IN');
    expect(all(found)).toEqual([...expected].sort());
  });

  it('has an action on course of which nothing stands out', () => {
    const quiet = actions.filter(({ course, facts }) => course === 'ON_COURSE' && !facts.length);
    expect(quiet).toHaveLength(1);
  });

  it('has milestones that are met, that wait for an event and that moved three times', () => {
    const milestones = actions.flatMap((action) => action.milestones);
    expect(milestones.filter(({ metOn }) => metOn !== null).length).toBeGreaterThan(5);
    expect(milestones.filter(({ waitsFor }) => waitsFor !== null)).toHaveLength(1);
    const moved = milestones.find(({ movedCount }) => movedCount === 3);
    expect(moved?.moves.map(({ discussed }) => discussed)).toEqual([true, true, false]);
  });

  it('has reports in each of the twelve weeks before this one and none in this week', () => {
    const today = dayOf(Date.parse(TUESDAY));
    const rounds = all(actions.flatMap(({ checkIns }) => checkIns.nodes.map(({ round }) => round)));
    for (let week = 1; week <= 12; week += 1) {
      expect(rounds).toContain(isoWeekOf(addDays(today, -7 * week)));
    }
    expect(rounds).not.toContain(isoWeekOf(today));
  });

  it('has reports that are late, unchanged, on behalf of the owner and for the board alone', () => {
    const reports = actions.flatMap(({ checkIns }) => checkIns.nodes);
    expect(reports.some(({ late }) => late)).toBe(true);
    expect(reports.some(({ unchanged }) => unchanged)).toBe(true);
    expect(reports.some(({ onBehalfReason }) => onBehalfReason !== null)).toBe(true);
    expect(reports.some(({ audience }) => audience === 'BOARD')).toBe(true);
  });

  it('has requests that are open, overdue, promised and met', () => {
    const requests = actions.flatMap(({ helpRequests }) => helpRequests);
    const states = HELP_REQUEST_STATES.filter((one) => ['OPEN', 'PROMISED', 'MET'].includes(one));
    expect(all(requests.map(({ state }) => state))).toEqual([...states].sort());
    expect(requests.filter(({ overdue }) => overdue)).toHaveLength(1);
    expect(requests.filter(({ state, overdue }) => state === 'OPEN' && !overdue)).toHaveLength(1);
  });

  it('has an offer that was declined and an adopted action with its reference', () => {
    const answers = actions.flatMap(({ assignments }) => assignments);
    expect(answers.some(({ state }) => state === 'DECLINED')).toBe(true);
    const adopted = actions.filter(({ agreement }) => agreement === 'ADOPTED');
    expect(adopted.map(({ adoption }) => adoption?.adoptedIn)).toEqual(['Kamerstuk 28 638-251']);
  });

  it('holds the 44 statements of the register word for word', () => {
    const shown = problems.flatMap(({ statements }) => statements);
    const expected = BLOEMLEZING.statements.map((statement) => ({
      code: statement.id,
      text: statement.textNl,
      translation: statement.textEn,
      language: 'nl',
      section: statement.section,
      page: statement.page,
      column: statement.column,
      complete: statement.complete,
    }));
    expect(expected).toHaveLength(44);
    expect([...shown].sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual(expected);
  });

  it('has problems in every state of coverage but resolved, most of them without any action', () => {
    const expected = COVERAGES.filter((one) => one !== 'RESOLVED');
    expect(all(problems.map(({ coverage }) => coverage))).toEqual([...expected].sort());
    const open = problems.filter(({ coverage }) => coverage === 'NO_ACTION');
    expect(open.length).toBeGreaterThan(problems.length / 2);
    expect(open.some(({ hadStoppedAction }) => hadStoppedAction)).toBe(true);
  });

  it('leaves P-20 without an action, in the register since Monday twenty weeks ago', () => {
    const title = BLOEMLEZING.statements.find(({ problem: { code } }) => code === 'P-20')?.problem;
    expect(problem('P-20')).toMatchObject({ title: title?.titleNl, coverage: 'NO_ACTION' });
    expect(problem('P-20')?.facts).toEqual([{ code: 'PROBLEM_WITHOUT_ACTION', days: 141 }]);
  });

  it('has no action that was proposed before its problems were taken in', () => {
    for (const { code, proposedOn, problems: about } of actions) {
      expect([code, about.filter(({ takenInOn }) => takenInOn > proposedOn)]).toEqual([code, []]);
    }
  });

  it('has one problem made of two that are alike', () => {
    const groups = problems.filter(({ groups: codes }) => codes.length > 0);
    expect(groups.map(({ groups: codes }) => codes)).toEqual([['P-35', 'P-37']]);
    expect(groups[0]?.statements).toHaveLength(2);
  });

  it('holds no personal data and none of the words that mean something else here', () => {
    const texts = textsIn([actions, problems.map(({ statements: _statements, ...own }) => own)]);
    expect(texts.filter((text) => findPersonalData(text).length > 0)).toEqual([]);
    const loaded = /\b(melding|meldingen|signaal|signalen|zaak|zaken|dossier|dossiers|casus)\b/i;
    expect(texts.filter((text) => loaded.test(text))).toEqual([]);
  });
});
