import { done } from '../action/commands';
import { confirmed, inProgress, proposed, seen } from '../action/given';
import { openScene, type Scene } from '../action/scene';
import { about, decided } from './commands';
import { theProblem, theProblems, type ListedProblem } from './whole-problem';

describe('the list of problems', () => {
  let scene: Scene;
  let all: readonly ListedProblem[];

  beforeAll(async () => {
    scene = await openScene();
    await fill(scene);
    all = (await theProblems(scene.board)).nodes;
  });
  afterAll(() => scene.api.stop());

  const codesOf = (problems: readonly ListedProblem[]) => problems.map(({ code }) => code);
  const expectRows = async (filter: object, holds: (one: ListedProblem) => boolean) => {
    const { nodes, totalCount } = await theProblems(scene.board, filter);
    expect([filter, codesOf(nodes)]).toEqual([filter, codesOf(all.filter(holds))]);
    expect(totalCount).toBe(nodes.length);
  };

  it('has by section exactly the problems with a statement in it', async () => {
    for (const section of ['2.5', '2.6', '2.7', '2.8', '2.9', '2._', '%']) {
      await expectRows({ section }, ({ statements }) =>
        statements.some((statement) => statement.section === section),
      );
    }
  });

  it('has by theme exactly the problems with that theme', async () => {
    for (const theme of new Set(all.flatMap(({ themes }) => themes))) {
      await expectRows({ theme }, ({ themes }) => themes.includes(theme));
    }
    await expectRows({ theme: 'no-theme' }, () => false);
  });

  it('has by coverage exactly the problems that show it, as many as the portfolio counts', async () => {
    const { portfolio } = await scene.board.run(`{ portfolio { coverage {
      resolved handledElsewhere setAside inHand unconfirmed pausedOnly allClosed proposedOnly noAction } } }`);
    const counts: Readonly<Record<string, number>> = portfolio.coverage;

    for (const [name, count] of Object.entries(counts)) {
      const coverage = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
      await expectRows({ coverage: [coverage] }, (one) => one.coverage === coverage);
      expect([
        coverage,
        (await theProblems(scene.board, { coverage: [coverage] })).totalCount,
      ]).toEqual([coverage, count]);
    }
    expect(Object.values(counts).filter((count) => count > 0)).toHaveLength(8);
    await expectRows({ coverage: ['NO_ACTION', 'IN_HAND'] }, ({ coverage }) =>
      /^(NO_ACTION|IN_HAND)$/.test(coverage),
    );
    await expectRows({ coverage: [] }, () => false);
  });

  it('finds by text in titles, statements and translations, whatever case and accents', async () => {
    const has = (word: string) => (one: ListedProblem) =>
      folded([
        one.title,
        one.titleEn,
        ...one.statements.flatMap((s) => [s.text, s.translation]),
      ]).includes(folded([word]));

    for (const word of [
      'uitzendbureaus',
      'UITZENDBUREAUS',
      'prostitutie',
      'slachtoffer',
      'poLÍtie',
    ]) {
      await expectRows({ text: word }, has(word));
    }
    await expectRows({ text: 'politie rol' }, (one) => has('politie')(one) && has('rol')(one));
    await expectRows({ text: 'zoiets-staat-er-niet' }, () => false);
  });

  it('takes signs of searching as what they are', async () => {
    for (const text of ['%', '_', '\\', '%_%', "' OR 1=1 --", '"', '*']) {
      const { nodes, totalCount } = await theProblems(scene.board, { text });
      expect(totalCount).toBe(nodes.length);
      expect(totalCount).toBeLessThan(all.length);
    }
  });

  it('narrows with every filter that is given', async () => {
    await expectRows(
      { section: '2.6', coverage: ['NO_ACTION'], text: 'slachtoffer' },
      (one) =>
        one.coverage === 'NO_ACTION' &&
        one.statements.some(({ section }) => section === '2.6') &&
        folded([
          one.title,
          one.titleEn,
          ...one.statements.flatMap((s) => [s.text, s.translation]),
        ]).includes('slachtoffer'),
    );
  });

  it('gives every row once, page by page, with the count of the whole list', async () => {
    const paged: ListedProblem[] = [];
    let after: string | undefined;
    do {
      const page = await theProblems(scene.board, {}, { first: 7, after });
      expect(page.totalCount).toBe(all.length);
      paged.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);

    expect(codesOf(paged)).toEqual(codesOf(all));
  });

  it('refuses a place from another list or another reader', async () => {
    const { pageInfo } = await theProblems(scene.board, {}, { first: 7 });
    const after: string = pageInfo.endCursor;
    const ask = async (client: typeof scene.board, filter: object, cursor: string) => {
      const document = `query Q($filter: ProblemFilter, $after: String) {
        problems(first: 7, filter: $filter, after: $after) { totalCount } }`;
      const { errors } = await client.send(document, { filter, after: cursor });
      return errors[0]?.extensions.code;
    };

    expect(await ask(scene.board, { section: '2.6' }, after)).toBe('INVALID_CURSOR');
    expect(await ask(scene.office, {}, after)).toBe('INVALID_CURSOR');
    expect(await ask(scene.board, {}, `${after}x`)).toBe('INVALID_CURSOR');
    expect(await ask(scene.board, {}, 'x'.repeat(9_000))).toBe('INVALID_CURSOR');
  });
});

function folded(texts: readonly (string | null)[]): string {
  return texts.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A problem of every coverage, but resolved, which nothing makes yet. */
async function fill(scene: Scene): Promise<void> {
  const { office, owner, monitor } = scene;
  const of = async (code: string) => about(await theProblem(office, code));
  await decided(office, 'setAsideProblem', { ...(await of('P-30')), reasonCode: 'OUTDATED' });
  await decided(office, 'markHandledElsewhere', {
    ...(await of('P-31')),
    link: 'https://voorbeeld.nl/elders',
    organisationId: scene.partnerId,
    reviewOn: '2027-06-01',
  });
  await confirmed(scene, { problemCodes: ['P-01'] });
  await proposed(scene, { problemCodes: ['P-02'] });
  const running = await inProgress(scene, { problemCodes: ['P-03'] });
  const pause = { reasonCode: 'DECISION_OR_LAW', until: '2027-02-01' };
  await done(owner, 'pauseAction', { ...seen(running), ...pause });
  await done(office, 'registerAdoptedAction', {
    plan: { title: 'Uit de motie', kind: 'RESEARCH', problemCodes: ['P-04'], milestones: [] },
    adoptedIn: 'Kamerstuk 28638',
    adoptedOn: '2026-06-15',
  });
  const short = await inProgress(scene, {
    problemCodes: ['P-05'],
    milestones: [{ title: 'Vastgesteld', date: '2027-01-31' }],
  });
  const met = await done(owner, 'meetMilestone', {
    ...seen(short),
    milestoneId: short.milestones[0].id,
    on: '2026-11-24',
    evidence: 'Zie het besluit.',
  });
  const asked = await done(owner, 'requestCompletion', { ...seen(met), evidence: 'Klaar.' });
  await done(monitor, 'answerCompletion', { ...seen(asked), confirm: true });
  await decided(office, 'groupProblems', { problemCodes: ['P-40', 'P-41'], title: 'Samen één' });
}
