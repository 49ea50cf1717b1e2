import { openScene, type Scene } from '../action/scene';
import type { ApiClient } from '../harness/api-client';
import { actionOfSize, fillWithActions } from './many-actions';
import { fillWithPeople } from './many-people';
import { screenDocument } from './screen-document';

/** Per question, however much it gives; who asks is found by one of them. */
const MOST = 12;

type Ask = (scene: Scene) => readonly [by: ApiClient, variables: object];

/** What the lists of the screens ask. */
const LISTS: Readonly<Record<string, Ask>> = {
  ActionPages_Query: ({ owner }) => [owner, { first: 100, orderBy: 'NEXT_MILESTONE' }],
  AgreementsPage_Query: ({ monitor }) => [monitor, {}],
  EveryAction_Query: ({ board }) => [board, { orderBy: 'ATTENTION' }],
  OpenRound_Query: ({ owner }) => [owner, {}],
  Organisations_Query: ({ office }) => [office, {}],
  PeoplePage_Query: ({ office }) => [office, {}],
  ProblemResults_Query: ({ board }) => [board, {}],
  RoundProgress_Query: ({ office }) => [office, {}],
  UseBoard_Query: ({ board }) => [board, { facts: ['HELP_OVERDUE'], uncovered: ['NO_ACTION'] }],
  UsePeople_Query: ({ office }) => [office, {}],
  WorkGroups_Query: ({ office }) => [office, {}],
  WorkListPage_Query: ({ office }) => [office, {}],
};

/** What the pages about one action ask. */
const PAGES = [
  'ActionPage_Query',
  'AllCheckIns_Query',
  'ChangesOfAction_Query',
  'HistoryPage_Query',
  'PrintPage_Query',
];

interface Counted {
  readonly lists: Readonly<Record<string, number>>;
  readonly pages: Readonly<Record<string, number>>;
  readonly mine: readonly string[];
  readonly asked: readonly string[];
}

describe('the number of SQL statements', () => {
  let scene: Scene;

  let small: Counted;
  let large: Counted;

  beforeAll(async () => {
    scene = await openScene({ limits: { COST: 100_000 } });
    await fillWithPeople(scene, 1, 18);
    await fillWithActions(scene, 25);
    small = await countAll(await actionOfSize(scene, 2));
    await fillWithPeople(scene, 19, 93);
    await fillWithActions(scene, 75);
    large = await countAll(await actionOfSize(scene, 20));
  }, 600_000);
  afterAll(() => scene.api.stop());

  const ask = async (name: string, [by, variables]: ReturnType<Ask>): Promise<string[]> => {
    const selects: string[] = [];
    scene.api.statements.failAtStatement(Infinity, (sql) => {
      if (/^\s*SELECT/i.test(sql)) selects.push(shapeOf(sql));
      return false;
    });
    await by.run(screenDocument(name), variables);
    scene.api.statements.reset();
    return selects;
  };
  const countEach = async (asked: Readonly<Record<string, Ask>>) => {
    const counts: Record<string, number> = {};
    for (const [name, of] of Object.entries(asked)) {
      counts[name] = (await ask(name, of(scene))).length;
    }
    return counts;
  };
  const ofPages = (code: string) =>
    countEach(Object.fromEntries(PAGES.map((name) => [name, ({ owner }) => [owner, { code }]])));
  const today = (me: ApiClient) =>
    ask('TodayPage_Query', [me, { me: me.personId, reports: true }]).then((all) => all.sort());

  const countAll = async (code: string): Promise<Counted> => ({
    lists: await countEach(LISTS),
    pages: await ofPages(code),
    mine: await today(scene.owner),
    asked: await today(scene.reporter),
  });

  it('of a page is the same for an action with much as for one with little', () => {
    expect(large.pages).toEqual(small.pages);
  });

  it('of a list is the same for 25 rows as for 100, and at most 12', () => {
    expect(large.lists).toEqual(small.lists);
    expect(Object.entries(large.lists).filter(([, count]) => count > MOST)).toEqual([]);
  });

  it('of the first screen is of the same kinds, each as often as there are lists at most', () => {
    expectTheSame(large.mine, small.mine);
    expectTheSame(large.asked, small.asked);
  });
});

/** Without the places of its values, of which a longer list has more. */
function shapeOf(sql: string): string {
  return sql.replace(/\$\d+/g, '?').replace(/\(\?(, \?)*\)/g, '(?)');
}

/** Four lists side by side: whether two of them find the same people in one statement is a matter of time. */
function expectTheSame(after: readonly string[], before: readonly string[]): void {
  expect([...new Set(after)]).toEqual([...new Set(before)]);
  const often = [...new Set(after)].map((sql) => after.filter((one) => one === sql).length);
  expect(Math.max(...often)).toBeLessThanOrEqual(4);
}
