import type { ApiClient } from '../harness/api-client';
import { onBehalf } from './action-cases';
import type { MutationCase } from './mutation-case';
import type { Part } from './parts';
import { running } from './prepared-action';
import { done } from './send-mutation';
import type { Crew, Stage } from './stage';

const WEEK = '2026-W48';

interface Target {
  readonly id: string;
}
type ProgressCase = MutationCase<Target>;

async function reported(crew: Crew, actionId: string, given: object = {}) {
  const checkIns = [{ actionId, course: 'ON_COURSE', ...given }];
  return done(crew.owner, 'submitCheckIns', { round: WEEK, checkIns });
}

/** A request by the owner to one person. */
function askedOf(whom: (stage: Stage, crew: Crew) => ApiClient): ProgressCase['prepare'] {
  return async (stage, crew) => {
    const { id } = await running(stage, crew);
    const help = {
      what: 'Een besluit over de bekostiging',
      personId: whom(stage, crew).personId,
      neededBy: '2027-02-01',
    };
    const { checkIns } = await reported(crew, id, { help });
    return { id: checkIns[0].helpRequest.id };
  };
}

/** Strangers ask one of their own. */
function ownOr(part: Part) {
  return ({ people, crews }: Stage, crew: Crew) =>
    crew === crews.OWN ? people[part] : crew.receiver;
}

function answering(
  as: string,
  may: readonly Part[],
  prepare: ProgressCase['prepare'],
): ProgressCase {
  return {
    name: 'answerHelpRequest',
    as,
    door: 'SIGNED_IN',
    may,
    prepare,
    input: ({ id }) => ({ helpRequestId: id, state: 'MET' }),
  };
}

export const PROGRESS_CASES: readonly ProgressCase[] = [
  {
    name: 'submitCheckIns',
    door: 'TAKE_PART',
    may: ['OFFICE', 'OWNER', 'REPORTER'],
    prepare: running,
    input: ({ id }, part) => ({
      round: WEEK,
      checkIns: [{ actionId: id, course: 'ON_COURSE', ...onBehalf(part) }],
    }),
  },
  {
    name: 'undoSubmission',
    door: 'TAKE_PART',
    may: ['OWNER'],
    otherwise: 'NOT_FOUND',
    prepare: async (stage, crew) => {
      const { id } = await running(stage, crew);
      return { id: (await reported(crew, id)).submissionId };
    },
    input: ({ id }) => ({ submissionId: id }),
  },
  answering(
    'asked of a member',
    ['OFFICE', 'RECEIVER'],
    askedOf((_, { receiver }) => receiver),
  ),
  answering('asked of the board', ['OFFICE', 'BOARD'], askedOf(ownOr('BOARD'))),
  answering('asked of the ministry', ['OFFICE', 'MINISTRY'], askedOf(ownOr('MINISTRY'))),
  {
    ...answering(
      'withdrawn',
      ['OWNER'],
      askedOf((_, { receiver }) => receiver),
    ),
    input: ({ id }) => ({ helpRequestId: id, state: 'WITHDRAWN' }),
  },
];
