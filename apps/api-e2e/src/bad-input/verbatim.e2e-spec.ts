import { done } from '../action/commands';
import { inProgress, planFor, seen } from '../action/given';
import { historyOf } from '../action/history';
import { openScene, type Scene } from '../action/scene';
import { theAction } from '../action/whole-action';
import { about, decided } from '../problem/commands';
import { theProblem } from '../problem/whole-problem';
import { reportsOn, submit } from '../progress/reporting';

const FRAGMENTS = [
  `'; DROP TABLE action; --`,
  `" OR "1"="1`,
  `<script>alert('x')</script>`,
  `<img src=x onerror=alert(1)>`,
  '${7*7} {{7*7}} #{7*7} %{7*7}',
  '%00 %0d%0a \\0 \\u0000',
  `=HYPERLINK("https://elders.example")`,
  '../../etc/passwd',
  'Robert"); --  ‘s-Hertogenbosch – 100 % 😀👨‍👩‍👧 Ελληνικά عربى 漢字',
];

describe('a text that looks like code', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  it.each(FRAGMENTS)('is kept as it was written: %s', async (text) => {
    const action = await inProgress(scene, {
      title: text,
      intendedResult: text,
      milestones: [{ title: text, date: '2027-01-31', criterion: text }],
    });
    const noted = await done(scene.owner, 'setInternalNote', { ...seen(action), note: text });
    await done(scene.owner, 'addLink', { ...seen(noted), title: text, url: 'https://vng.nl' });
    const help = { what: text, organisationId: scene.partnerId, neededBy: '2026-12-05' };
    await submit(scene.owner, [{ actionId: action.id, course: 'HELP_NEEDED', note: text, help }]);
    const read = await theAction(scene.owner, action.code);
    await done(scene.office, 'stopAction', { ...seen(read), reason: text });

    expect(read).toMatchObject({
      title: text,
      intendedResult: text,
      internalNote: text,
      milestones: [{ title: text, criterion: text }],
      links: [{ title: text }],
    });
    expect(await reportsOn(scene.owner, action.code)).toMatchObject({
      lastCheckIn: { note: text },
      helpRequests: [{ what: text }],
    });
    expect((await historyOf(scene.owner, action.code)).nodes[0].reason).toBe(text);
    const problem = await theProblem(scene.office, 'P-01');
    const form = { title: text, titleEn: text, themes: problem.themes };
    const edited = await decided(scene.office, 'editProblem', { ...about(problem), ...form });
    expect([edited.title, edited.titleEn]).toEqual([text, text]);
  });

  it('is found by its own words and by nothing else', async () => {
    const find = async (text: string) => {
      const document =
        'query Q($text: String) { actions(first: 100, filter: { text: $text }) { nodes { title } } }';
      const { actions } = await scene.board.run(document, { text });
      return actions.nodes.map(({ title }: { title: string }) => title);
    };
    await done(scene.other, 'proposeAction', planFor(scene, { title: 'Honderd% van_alles' }));

    expect(await find('honderd%')).toEqual(['Honderd% van_alles']);
    expect(await find('van_alles')).toEqual(['Honderd% van_alles']);
    expect(await find('honder%alles')).toEqual([]);
    expect(await find(`'; DROP TABLE`)).toEqual([`'; DROP TABLE action; --`]);
  });
});
