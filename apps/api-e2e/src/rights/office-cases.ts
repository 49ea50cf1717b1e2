import { invite } from '../identity/invited-person';
import { organisationOf } from '../progress/action-in-progress';
import type { MutationCase } from './mutation-case';
import { done } from './send-mutation';
import type { Stage } from './stage';

interface Target {
  readonly id: string;
  readonly version: number;
  /** An organisation that a command names. */
  readonly organisationId?: string;
  readonly theme?: string;
}
type OfficeCase = MutationCase<Target>;

/** Problems that no test has used yet; P-20 is that of the actions. */
const unused = Array.from({ length: 44 }, (_, at) => `P-${String(at + 1).padStart(2, '0')}`).filter(
  (code) => code !== 'P-20',
);

function nextCode(): string {
  const code = unused.shift();
  if (!code) throw new Error('All problems of the register are used.');
  return code;
}

async function freshProblem({ people }: Stage): Promise<Target> {
  const document = 'query P($code: String!) { problem(code: $code) { id version } }';
  return (await people.OFFICE.run(document, { code: nextCode() })).problem;
}

async function setAside(stage: Stage): Promise<Target> {
  const { id, version } = await freshProblem(stage);
  const input = { problemId: id, expectedVersion: version, reasonCode: 'OUTDATED' };
  return (await done(stage.people.OFFICE, 'setAsideProblem', input)).problem;
}

async function grouped({ people }: Stage): Promise<Target> {
  const input = { problemCodes: [nextCode(), nextCode()], title: 'Samen één probleem' };
  return (await done(people.OFFICE, 'groupProblems', input)).problem;
}

function ofProblem(
  name: string,
  given: object = {},
  prepare: OfficeCase['prepare'] = freshProblem,
): OfficeCase {
  return {
    name,
    door: 'OFFICE',
    may: ['OFFICE'],
    prepare,
    input: ({ id, version }) => ({ problemId: id, expectedVersion: version, ...given }),
  };
}

function ofAccount(name: string, given: object = {}): OfficeCase {
  return {
    name,
    door: 'OFFICE',
    may: ['OFFICE'],
    prepare: async ({ api }) => ({ id: (await invite(api)).personId, version: 1 }),
    input: ({ id, version }) => ({ personId: id, expectedVersion: version, ...given }),
  };
}

/** What only the office does, whoever else has to do with the object. */
export const OFFICE_CASES: readonly OfficeCase[] = [
  {
    ...ofProblem('editProblem'),
    prepare: async (stage) => ({
      ...(await freshProblem(stage)),
      theme: (await stage.people.OFFICE.run('{ problemFacets { themes } }')).problemFacets
        .themes[0],
    }),
    input: ({ id, version, theme }) => ({
      problemId: id,
      expectedVersion: version,
      title: 'Een andere titel',
      themes: [theme],
    }),
  },
  ofProblem('setAsideProblem', { reasonCode: 'OUTSIDE_SCOPE' }),
  ofProblem('takeBackProblem', {}, setAside),
  ofProblem('ungroupProblem', {}, grouped),
  {
    ...ofProblem('markHandledElsewhere'),
    prepare: async (stage) => ({
      ...(await freshProblem(stage)),
      organisationId: await organisationOf(stage.api, 'vng'),
    }),
    input: ({ id, version, organisationId }) => ({
      problemId: id,
      expectedVersion: version,
      link: 'https://example.org/elders',
      organisationId,
      reviewOn: '2027-06-01',
    }),
  },
  ofAccount('renewInvitation'),
  ofAccount('changeRoles', { roles: ['MINISTRY'] }),
  ofAccount('closeAccount', { reason: 'Andere functie.' }),
  {
    name: 'handleWorkItem',
    door: 'OFFICE',
    may: ['OFFICE'],
    prepare: async ({ people }) => {
      const { workList } = await people.OFFICE.run('{ workList(first: 1) { nodes { id } } }');
      return { id: workList.nodes[0].id, version: 1 };
    },
    input: ({ id }) => ({
      workItemId: id,
      postponedUntil: '2026-12-15',
      postponedReason: 'Na het overleg.',
    }),
  },
];
