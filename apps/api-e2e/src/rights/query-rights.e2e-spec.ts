import { schemaText } from '@opvolging/api-app';
import { buildSchema } from 'graphql';
import { PARTS, type Part } from './parts';
import { running } from './prepared-action';
import { expectedOf, QUERY_CASES, type Named, type QueryCase } from './query-cases';
import { done } from './send-mutation';
import { openStage, type Stage } from './stage';

const NOWHERE: Named = { action: 'A-999', problem: 'P-999', request: 'V-999', submission: 'none' };
const BY_NAME = ['action', 'problem', 'helpRequest', 'submission'];

describe('who may ask what', () => {
  let stage: Stage;
  let named: Named;

  beforeAll(async () => {
    stage = await openStage();
    const { OWN: crew } = stage.crews;
    const action = await running(stage, crew);
    const help = { what: 'Een besluit', personId: crew.receiver.personId, neededBy: '2027-02-01' };
    const checkIns = [{ actionId: action.id, course: 'ON_COURSE', help }];
    const sent = await done(crew.owner, 'submitCheckIns', { round: '2026-W48', checkIns });
    await done(crew.owner, 'saveDraft', { round: '2026-W48', content: '{"eigen":1}' });
    const request = sent.checkIns[0].helpRequest.code;
    named = { action: action.code, problem: 'P-20', request, submission: sent.submissionId };
  });
  afterAll(() => stage.api.stop());

  async function outcomeOf({ name, document }: QueryCase, part: Part, names: Named) {
    const { data, errors } = await stage.people[part].send(document(names));
    if (errors[0]) return errors[0].extensions.code;
    return data[name] === null ? 'NOTHING' : 'ALLOWED';
  }

  async function hear(one: QueryCase, names: Named): Promise<object> {
    const outcomes = PARTS.map(async (part) => [part, await outcomeOf(one, part, names)]);
    return Object.fromEntries(await Promise.all(outcomes));
  }

  it.each(QUERY_CASES)('$name', async (one) => {
    const before = await stage.footprint();

    expect(await hear(one, named)).toEqual(
      Object.fromEntries(PARTS.map((part) => [part, expectedOf(one, part)])),
    );
    expect(await stage.footprint()).toEqual(before);
  });

  it.each(QUERY_CASES.filter(({ name }) => BY_NAME.includes(name)))(
    '$name that does not exist is nothing for everybody, as what is hidden',
    async (one) => {
      const expected = PARTS.map((part) => [
        part,
        part === 'NOBODY' ? 'UNAUTHENTICATED' : 'NOTHING',
      ]);

      expect(await hear(one, NOWHERE)).toEqual(Object.fromEntries(expected));
    },
  );

  it('is told of every query that there is', async () => {
    const queries = Object.keys(
      buildSchema(await schemaText())
        .getQueryType()
        ?.getFields() ?? {},
    );

    expect(QUERY_CASES.map(({ name }) => name).sort()).toEqual([...queries].sort());
  });

  it('gives the list as a file to everybody in the programme, and to nobody else', async () => {
    const statuses = PARTS.map(async (part) => {
      const response = await stage.people[part].fetch('/bestanden/acties.csv');
      return [part, response.status];
    });

    expect(Object.fromEntries(await Promise.all(statuses))).toEqual(
      Object.fromEntries(PARTS.map((part) => [part, part === 'NOBODY' ? 401 : 200])),
    );
  });
});
