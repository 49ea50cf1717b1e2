import { BLOEMLEZING } from '@opvolging/testing';
import { openScene, type Scene } from '../action/scene';
import { theProblem, theProblems, type ListedProblem } from './whole-problem';

describe('the register of problems', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.api.stop());

  it('holds 44 problems, P-01 to P-44, by number', async () => {
    const { nodes, totalCount } = await theProblems(scene.board);
    const codes = nodes.map(({ code }: ListedProblem) => code);

    expect(totalCount).toBe(44);
    expect(codes).toEqual(BLOEMLEZING.statements.map(({ problem }) => problem.code));
    expect([codes[0], codes.at(-1)]).toEqual(['P-01', 'P-44']);
  });

  it('shows each with its statement verbatim, where it stands and its translation', async () => {
    const { source, sections, statements } = BLOEMLEZING;

    for (const { problem, ...statement } of statements) {
      const section = sections.find(({ number }) => number === statement.section);
      expect(await theProblem(scene.ministry, problem.code)).toMatchObject({
        code: problem.code,
        title: problem.titleNl,
        titleEn: problem.titleEn,
        stand: 'OPEN',
        coverage: 'NO_ACTION',
        takenInOn: '2026-09-25',
        actions: { totalCount: 0 },
        statements: [
          {
            code: statement.id,
            text: statement.textNl,
            translation: statement.textEn,
            language: 'nl',
            section: statement.section,
            sectionTitle: section?.titleNl,
            sectionTitleEn: section?.titleEn,
            page: statement.page,
            column: statement.column,
            complete: statement.complete,
            source: {
              code: 'bloemlezing',
              title: source.titleNl,
              titleEn: source.titleEn,
              officialNumber: source.officialNumber,
              publishedOn: source.published,
            },
          },
        ],
      });
    }
  });

  it('says of one statement alone that the source at hand cuts it off', async () => {
    const cutOff = BLOEMLEZING.statements.filter(({ complete }) => !complete);
    const last = await theProblem(scene.board, 'P-44');

    expect(cutOff.map(({ id }) => id)).toEqual([last.statements[0].code]);
    expect(last.statements[0].complete).toBe(false);
  });

  it('has every theme of the source, and no other', async () => {
    const { problemFacets } = await scene.board.run(
      '{ problemFacets { themes sections { number title titleEn } } }',
    );

    expect([...problemFacets.themes].sort()).toEqual(
      [...new Set(BLOEMLEZING.statements.flatMap(({ themes }) => themes))].sort(),
    );
    expect(problemFacets.sections).toEqual(
      BLOEMLEZING.sections.map(({ number, titleNl, titleEn }) => ({
        number,
        title: titleNl,
        titleEn,
      })),
    );
  });

  it('gives a problem by its code however it is typed, and none for a code that is not there', async () => {
    expect((await theProblem(scene.board, 'p-20')).code).toBe('P-20');
    for (const code of ['P-45', 'P-00', 'A-001', '', "P-20' OR 1=1"]) {
      expect([code, await theProblem(scene.board, code)]).toEqual([code, null]);
    }
  });

  it('says of each that it has been without an agreed action for more than 30 days', async () => {
    expect((await theProblem(scene.board, 'P-01')).facts).toEqual([
      { code: 'PROBLEM_WITHOUT_ACTION', since: '2026-09-25', days: 60 },
    ]);
  });
});
