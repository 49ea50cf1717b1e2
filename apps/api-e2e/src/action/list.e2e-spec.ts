import type { ApiClient } from '../harness/api-client';
import { submit } from '../progress/reporting';
import { csvRows } from './csv-rows';
import { command, done } from './commands';
import { awaitingCompletion, confirmed, inProgress, offered, proposed, seen } from './given';
import { openScene, type Scene } from './scene';

const LIST = `query L($filter: ActionFilter, $orderBy: ActionOrder, $first: Int!, $after: String) {
  actions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { code title agreement phase course freshness facts { code } owner { id } monitor { id }
      organisation { id } problems { code } checkedInOn nextMilestone { currentDate } }
  } }`;

interface Listed {
  readonly code: string;
  readonly title: string;
  readonly agreement: string;
  readonly phase: string;
  readonly course: string | null;
  readonly freshness: string | null;
  readonly facts: readonly { readonly code: string }[];
  readonly owner: { readonly id: string } | null;
  readonly monitor: { readonly id: string } | null;
  readonly organisation: { readonly id: string } | null;
  readonly problems: readonly { readonly code: string }[];
  readonly checkedInOn: string | null;
}

describe('the list of actions', () => {
  let scene: Scene;
  let board: ApiClient;
  let all: readonly Listed[];

  const list = async (filter: object = {}, given: object = {}) =>
    (await board.run(LIST, { filter, first: 100, ...given })).actions;
  const codesOf = (nodes: readonly Listed[]) => nodes.map(({ code }) => code);

  beforeAll(async () => {
    scene = await openScene({ limits: { EXPORTS_PER_HOUR: 1_000 } });
    await fill(scene);
    scene.api.clock.set('2026-12-21T13:00:00Z');
    board = await scene.api.as('regiegroep');
    all = (await list()).nodes;
  });
  afterAll(() => scene.api.stop());

  const rules: readonly (readonly [name: string, filter: object, (one: Listed) => boolean])[] = [
    [
      'agreement',
      { agreement: ['OFFERED', 'ADOPTED'] },
      ({ agreement }) => /^(OFF|ADO)/.test(agreement),
    ],
    ['phase', { phase: ['IN_PROGRESS'] }, ({ phase }) => phase === 'IN_PROGRESS'],
    [
      'two phases',
      { phase: ['PAUSED', 'STOPPED'] },
      ({ phase }) => /^(PAUSED|STOPPED)$/.test(phase),
    ],
    [
      'course, up to date only',
      { course: ['ON_COURSE', 'HELP_NEEDED'] },
      ({ course, freshness }) => freshness === 'UP_TO_DATE' && /^(ON|HELP)/.test(course ?? ''),
    ],
    [
      'course that is out of date',
      { course: ['ON_COURSE'], freshness: ['OUT_OF_DATE'] },
      ({ course, freshness }) => freshness === 'OUT_OF_DATE' && course === 'ON_COURSE',
    ],
    ['freshness', { freshness: ['NO_CHECK_IN'] }, ({ freshness }) => freshness === 'NO_CHECK_IN'],
    [
      'text without accents',
      { text: 'ENQUETE ouders' },
      ({ title }) => title.startsWith('Enquête'),
    ],
    ['text with a wildcard', { text: '%_%' }, ({ title }) => title.includes('%_%')],
    ['nothing of a choice', { phase: [] }, () => false],
  ];

  it.each(rules)(
    'has by %s the rows that the rule means, as many as it counts',
    async (...rule) => {
      const [, filter, holds] = rule;
      const { nodes, totalCount } = await list(filter);

      expect(codesOf(nodes)).toEqual(codesOf(all.filter(holds)));
      expect(totalCount).toBe(nodes.length);
    },
  );

  it('has by each fact the rows that show it', async () => {
    const facts = new Set(all.flatMap((one) => one.facts.map(({ code }) => code)));
    expect(facts.size).toBeGreaterThan(5);

    for (const fact of facts) {
      const shown = all.filter((one) => one.facts.some(({ code }) => code === fact));
      expect([fact, codesOf((await list({ fact: [fact] })).nodes)]).toEqual([fact, codesOf(shown)]);
    }
  });

  it('has by person, organisation and problem the rows that name them', async () => {
    const { owner, monitor, organisationId } = scene;
    const expected: readonly (readonly [object, (one: Listed) => boolean])[] = [
      [{ ownerId: owner.personId }, (one) => one.owner?.id === owner.personId],
      [{ monitorId: monitor.personId }, (one) => one.monitor?.id === monitor.personId],
      [{ organisationId }, (one) => one.organisation?.id === organisationId],
      [{ problemCode: 'P-21' }, (one) => one.problems.some(({ code }) => code === 'P-21')],
      [{ problemCode: 'P-99' }, () => false],
      [{ ownerId: 'nobody' }, () => false],
    ];

    for (const [filter, holds] of expected) {
      expect([filter, codesOf((await list(filter)).nodes)]).toEqual([
        filter,
        codesOf(all.filter(holds)),
      ]);
    }
    const reporting = await list({ personId: scene.reporter.personId });
    expect(reporting.totalCount).toBeGreaterThan(0);
  });

  it('adds up: each number of the portfolio opens exactly its rows', async () => {
    const { portfolio } = await board.run(`{ portfolio {
      phases { proposed notStarted inProgress paused done stopped }
      courses { onCourse adjusting helpNeeded outOfDate noCheckIn } } }`);
    const filters: readonly (readonly [number, object])[] = [
      [portfolio.phases.proposed, { phase: ['PROPOSED'] }],
      [portfolio.phases.notStarted, { phase: ['NOT_STARTED'] }],
      [portfolio.phases.inProgress, { phase: ['IN_PROGRESS'] }],
      [portfolio.phases.paused, { phase: ['PAUSED'] }],
      [portfolio.phases.done, { phase: ['DONE'] }],
      [portfolio.phases.stopped, { phase: ['STOPPED'] }],
      [portfolio.courses.onCourse, { course: ['ON_COURSE'] }],
      [portfolio.courses.adjusting, { course: ['ADJUSTING'] }],
      [portfolio.courses.helpNeeded, { course: ['HELP_NEEDED'] }],
      [portfolio.courses.outOfDate, { freshness: ['OUT_OF_DATE'] }],
      [portfolio.courses.noCheckIn, { freshness: ['NO_CHECK_IN'] }],
    ];

    for (const [count, filter] of filters) {
      expect([filter, (await list(filter)).totalCount]).toEqual([filter, count]);
    }
    const courses: readonly number[] = Object.values(portfolio.courses);
    expect(courses.reduce((sum, one) => sum + one, 0)).toBe(portfolio.phases.inProgress);
  });

  it.each(['CODE', 'ATTENTION', 'NEXT_MILESTONE', 'LAST_CHECK_IN'])(
    'gives every row once in the order %s, page by page',
    async (orderBy) => {
      const whole = (await list({}, { orderBy })).nodes;
      const paged: Listed[] = [];
      let after: string | undefined;
      do {
        const page = await list({}, { orderBy, first: 4, after });
        paged.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
      } while (after);

      expect(codesOf(paged)).toEqual(codesOf(whole));
      expect(new Set(codesOf(paged)).size).toBe(all.length);
    },
  );

  it.each([
    ['', {}],
    ['?fase=IN_PROGRESS,PAUSED', { phase: ['IN_PROGRESS', 'PAUSED'] }],
    ['?overeenkomst=ADOPTED', { agreement: ['ADOPTED'] }],
    [
      '?inschatting=ON_COURSE&actualiteit=OUT_OF_DATE',
      { course: ['ON_COURSE'], freshness: ['OUT_OF_DATE'] },
    ],
    ['?valt-op=NO_CHECK_IN,PAUSE_EXPIRED', { fact: ['NO_CHECK_IN', 'PAUSE_EXPIRED'] }],
    ['?probleem=P-21', { problemCode: 'P-21' }],
    ['?tekst=enqu%C3%AAte', { text: 'enquête' }],
  ])('gives as a file at %s exactly the rows of the list', async (query, filter) => {
    const response = await board.fetch(`/bestanden/acties.csv${query}`);
    const rows = await csvRows(response);

    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(rows.slice(1).map(([code]) => code)).toEqual(codesOf((await list(filter)).nodes));
  });

  it('gives a file in the order of the list, in which nothing calculates', async () => {
    const ordered = await board.fetch('/bestanden/acties.csv?sorteer=NEXT_MILESTONE');
    const rows = await csvRows(ordered);
    const { nodes } = await list({}, { orderBy: 'NEXT_MILESTONE' });

    expect(rows.slice(1).map(([code]) => code)).toEqual(codesOf(nodes));
    const titles = rows.slice(1).map(([, title]) => title);
    expect(titles).toContain(`'=HYPERLINK("https://elders.example";"klik")`);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });

  it.each([
    [
      'EN',
      'Number of the action, Action, Organisation responsible, Person responsible, Monitor, ' +
        'Agreement, Phase, Course, Date of last check-in, Next milestone, Date of next milestone, ' +
        'Stands out, Start date, Numbers of the problems',
    ],
    [
      'NL',
      'Nummer van de actie, Actie, Actiehouder, Verantwoordelijke, Toetser, Afspraak, Fase, ' +
        'Inschatting, Datum laatste bericht, Volgende mijlpaal, Datum volgende mijlpaal, Valt op, ' +
        'Startdatum, Nummers van de problemen',
    ],
  ])(
    'heads each column of a file so that it is understood by itself (%s)',
    async (language, of) => {
      await scene.ministry.run(
        'mutation L($input: SetLanguageInput!) { setLanguage(input: $input) { userErrors { code } } }',
        { input: { language } },
      );

      const [headings] = await csvRows(await scene.ministry.fetch('/bestanden/acties.csv'));

      expect(headings?.join(', ')).toBe(of);
    },
  );

  it('gives no file to who is not signed in', async () => {
    const response = await scene.api.anonymous().fetch('/bestanden/acties.csv');

    expect(response.status).toBe(401);
  });
});

/** Actions of every kind, so that every filter has something to find and something to leave out. */
async function fill(scene: Scene): Promise<void> {
  const { owner, office } = scene;
  await proposed(scene, { title: '=HYPERLINK("https://elders.example";"klik")' });
  await proposed(scene, { title: 'Enquête onder ouders', ownerId: null, monitorId: null });
  await offered(scene, { title: 'Meer dan 50 %_% van de regio’s' });
  await confirmed(scene, { problemCodes: ['P-21'], startDate: '2026-12-01' });
  await inProgress(scene, { problemCodes: ['P-20', 'P-21'] });
  await reported(scene, '2026-11-24T13:00:00Z', { course: 'ON_COURSE' });
  await reported(scene, '2026-12-17T13:00:00Z', { course: 'ON_COURSE' });
  await reported(scene, '2026-12-17T13:00:00Z', { course: 'ADJUSTING', note: 'Wij sturen bij.' });
  await reported(scene, '2026-12-17T13:00:00Z', {
    course: 'HELP_NEEDED',
    help: { what: 'Een besluit', organisationId: scene.partnerId, neededBy: '2026-12-18' },
  });
  scene.api.clock.set('2026-11-24T13:00:00Z');
  const running = await inProgress(scene);
  const pause = { reasonCode: 'DECISION_OR_LAW', until: '2026-12-10' };
  await done(owner, 'pauseAction', { ...seen(running), ...pause });
  await done(office, 'stopAction', { ...seen(await inProgress(scene)), reason: 'Opgegaan.' });
  const asked = await awaitingCompletion(scene);
  await done(scene.monitor, 'answerCompletion', { ...seen(asked), confirm: true });
  await awaitingCompletion(scene);
  await command({
    by: office,
    name: 'registerAdoptedAction',
    input: {
      plan: { title: 'Uit de motie', kind: 'RESEARCH', problemCodes: ['P-21'], milestones: [] },
      adoptedIn: 'Kamerstuk 28638',
      adoptedOn: '2026-06-15',
    },
  });
}

async function reported(scene: Scene, at: string, report: object): Promise<void> {
  scene.api.clock.set('2026-11-24T13:00:00Z');
  const action = await inProgress(scene, {
    milestones: [{ title: 'Vastgesteld', date: '2026-12-05' }],
  });
  scene.api.clock.set(at);
  const round = at < '2026-12' ? '2026-W48' : '2026-W51';
  const sent = await submit(scene.owner, [{ actionId: action.id, ...report }], { round });
  expect(sent.userErrors).toEqual([]);
}
