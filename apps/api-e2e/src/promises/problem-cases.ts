import type { Scene } from '../action/scene';
import { about, decided } from '../problem/commands';
import { theProblems, type ListedProblem } from '../problem/whole-problem';
import type { MutationCases } from './prepared';

/** Problems about which nothing was done yet. */
async function untouched(scene: Scene, count = 1) {
  const { nodes } = await theProblems(scene.office, { coverage: ['NO_ACTION'] });
  const single = nodes.filter(({ statements }: ListedProblem) => statements.length === 1);
  expect(single.length).toBeGreaterThanOrEqual(count);
  return single.slice(-count);
}

async function codesOf(scene: Scene, count: number): Promise<string[]> {
  return (await untouched(scene, count)).map(({ code }: ListedProblem) => code);
}

async function aboutOne(scene: Scene) {
  const [problem] = await untouched(scene);
  return about(problem);
}

export const PROBLEM_CASES: MutationCases = {
  editProblem: async (scene) => ({
    by: scene.office,
    input: {
      ...(await aboutOne(scene)),
      title: 'Onze woorden',
      titleEn: 'Our words',
      themes: ['police'],
    },
  }),
  groupProblems: async (scene) => ({
    by: scene.office,
    input: { problemCodes: await codesOf(scene, 2), title: 'Samen één', titleEn: 'One problem' },
  }),
  ungroupProblem: async (scene) => {
    const input = { problemCodes: await codesOf(scene, 2), title: 'Samen één' };
    const group = await decided(scene.office, 'groupProblems', input);
    return { by: scene.office, input: about(group) };
  },
  setAsideProblem: async (scene) => ({
    by: scene.office,
    input: { ...(await aboutOne(scene)), reasonCode: 'OUTDATED', note: 'Van vroeger.' },
  }),
  markHandledElsewhere: async (scene) => ({
    by: scene.office,
    input: {
      ...(await aboutOne(scene)),
      link: 'https://voorbeeld.nl/elders',
      organisationId: scene.partnerId,
      reviewOn: '2027-06-01',
    },
  }),
  takeBackProblem: async (scene) => {
    const input = { ...(await aboutOne(scene)), reasonCode: 'OUTDATED' };
    const aside = await decided(scene.office, 'setAsideProblem', input);
    return { by: scene.office, input: about(aside) };
  },
};
