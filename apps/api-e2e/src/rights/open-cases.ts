import { DEMO_PASSWORD } from '@opvolging/testing';
import { DOORS, type Part } from './parts';
import { planOf } from './prepared-action';
import type { Stage } from './stage';

/** A mutation that is about no object yet, or about the sender alone. */
export interface OpenCase {
  readonly name: string;
  readonly may: readonly Part[];
  /** What those hear who may, where it is not ALLOWED. */
  readonly answer?: string;
  readonly input: (stage: Stage) => Promise<object>;
}

const OFFICE = DOORS.OFFICE;
const MEMBERS_AND_OFFICE = DOORS.TAKE_PART;
const WEEK = '2026-W48';
const wrong = { email: 'niemand@demo.example', password: DEMO_PASSWORD };

async function organisationId({ people }: Stage): Promise<string> {
  const { organisations } = await people.OFFICE.run('{ organisations(first: 1) { nodes { id } } }');
  return organisations.nodes[0].id;
}

let serial = 0;
/** Another one at each call, so that nobody is refused as the second. */
function next(): number {
  serial += 1;
  return serial;
}

const plan = (stage: Stage) => planOf(stage, stage.crews.OWN);

export const OPEN_CASES: readonly OpenCase[] = [
  { name: 'proposeAction', may: MEMBERS_AND_OFFICE, input: plan },
  {
    name: 'registerAdoptedAction',
    may: OFFICE,
    input: async (stage) => ({
      adoptedIn: 'Kamerstuk 28638, nr. 224',
      adoptedOn: '2026-06-01',
      plan: await plan(stage),
    }),
  },
  {
    name: 'groupProblems',
    may: OFFICE,
    input: async () => ({ problemCodes: ['P-41', 'P-42'], title: 'Samen' }),
  },
  {
    name: 'addOrganisation',
    may: OFFICE,
    input: async () => ({ name: `Organisatie ${next()}` }),
  },
  {
    name: 'invitePerson',
    may: OFFICE,
    input: async (stage) => ({
      email: `genodigde${next()}@demo.example`,
      name: 'Genodigde',
      organisationId: await organisationId(stage),
      roles: ['MEMBER'],
    }),
  },
  {
    name: 'saveDraft',
    may: MEMBERS_AND_OFFICE,
    input: async () => ({ round: WEEK, content: '{}' }),
  },
  { name: 'discardDraft', may: MEMBERS_AND_OFFICE, input: async () => ({ round: WEEK }) },
  { name: 'setLanguage', may: DOORS.SIGNED_IN, input: async () => ({ language: 'NL' }) },
  {
    name: 'changePassword',
    may: DOORS.SIGNED_IN,
    answer: 'INVALID_CREDENTIALS',
    input: async () => ({ currentPassword: 'fout', newPassword: 'zomaar wat letters' }),
  },
  {
    name: 'signIn',
    may: DOORS.ANYONE,
    answer: 'INVALID_CREDENTIALS',
    input: async () => wrong,
  },
  {
    name: 'acceptInvitation',
    may: DOORS.ANYONE,
    answer: 'NOT_FOUND',
    input: async () => ({ token: 'niets', password: 'zomaar wat letters' }),
  },
];
