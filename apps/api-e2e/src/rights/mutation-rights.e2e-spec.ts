import { isDeepStrictEqual } from 'node:util';
import { buildSchema } from 'graphql';
import { schemaText } from '@opvolging/api-app';
import { ACTION_CASES } from './action-cases';
import { expectedOf, type MutationCase, type Whose } from './mutation-case';
import { OFFICE_CASES } from './office-cases';
import { OPEN_CASES } from './open-cases';
import { PARTS, type Part } from './parts';
import { proposed } from './prepared-action';
import { PreparedOnce } from './prepared-once';
import { PROGRESS_CASES } from './progress-cases';
import { outcomeOf } from './send-mutation';
import { openStage, type Crew, type Stage } from './stage';

const UNKNOWN = 'b6f4a0de-0000-4000-8000-000000000000';
/** Ends the session of whoever sends it, and so has its own test. */
const ELSEWHERE = ['signOut'];

const EVERYWHERE = ['OWN', 'STRANGERS', 'HIDDEN'] as const;
/** Of the programme, and so of nobody in particular. */
const THERE_OR_NOT = ['OWN', 'HIDDEN'] as const;

type Outcomes = Readonly<Partial<Record<Part, string>>>;

/** What everybody heard, and whether the refusals left everything as it was. */
interface Heard {
  readonly outcomes: Outcomes;
  readonly untouched: boolean;
}

interface Asking<Target extends { readonly id: string }> {
  readonly one: MutationCase<Target>;
  readonly whose: Whose;
  readonly crew: Crew;
  /** On which all who are refused try. */
  readonly shared: Target;
}

describe('who may do what', () => {
  let stage: Stage;
  let prepared: PreparedOnce;

  beforeAll(async () => {
    stage = await openStage();
    prepared = new PreparedOnce(stage);
  });
  afterAll(() => stage.api.stop());

  /** All who are refused try, and leave nothing behind. */
  async function tried(
    parts: readonly Part[],
    outcomeFor: (part: Part) => Promise<string>,
  ): Promise<Heard> {
    const before = await stage.footprint();
    const outcomes = await Promise.all(parts.map(async (part) => [part, await outcomeFor(part)]));
    const untouched = isDeepStrictEqual(await stage.footprint(), before);
    return { outcomes: Object.fromEntries(outcomes), untouched };
  }

  /** The same case on an object of the own, on one of strangers, and on one that is not there. */
  async function hear<Target extends { readonly id: string }>(
    one: MutationCase<Target>,
    wheres: readonly Whose[],
  ): Promise<Readonly<Record<string, Heard>>> {
    const heard: Record<string, Heard> = {};
    for (const whose of wheres) {
      const crew = stage.crews[whose === 'STRANGERS' ? 'STRANGERS' : 'OWN'];
      const target = await prepared.of(one.prepare, crew);
      const shared = whose === 'HIDDEN' ? { ...target, id: UNKNOWN } : target;
      heard[whose] = await ask({ one, whose, crew, shared });
    }
    return heard;
  }

  /** Who is refused tries first, on one and the same object; who is allowed works on another each. */
  async function ask<Target extends { readonly id: string }>({
    one,
    whose,
    crew,
    shared,
  }: Asking<Target>): Promise<Heard> {
    const isAllowed = (part: Part) => expectedOf(one, whose, part) === 'ALLOWED';
    const send = (part: Part, target: Target) =>
      outcomeOf(stage.people[part], one.name, one.input(target, part, crew));
    const refused = PARTS.filter((part) => !isAllowed(part));
    const { outcomes, untouched } = await tried(refused, (part) => send(part, shared));
    const allowed: Record<string, string> = {};
    for (const part of PARTS.filter(isAllowed)) {
      allowed[part] = await send(part, await one.prepare(stage, crew));
    }
    return { outcomes: { ...outcomes, ...allowed }, untouched };
  }

  type Right = Parameters<typeof expectedOf>[0];

  function tables(one: Right, wheres: readonly Whose[]): Readonly<Record<string, Heard>> {
    const outcomes = (whose: Whose) =>
      Object.fromEntries(PARTS.map((part) => [part, expectedOf(one, whose, part)]));
    return Object.fromEntries(
      wheres.map((whose) => [whose, { outcomes: outcomes(whose), untouched: true }]),
    );
  }

  const titled = <Target extends { readonly id: string }>(cases: readonly MutationCase<Target>[]) =>
    cases.map((one) => ({ ...one, title: one.as ? `${one.name} (${one.as})` : one.name }));

  it.each(titled(ACTION_CASES))('$title, of an action', async (one) => {
    expect(await hear(one, EVERYWHERE)).toEqual(tables(one, EVERYWHERE));
  });

  it.each(titled(PROGRESS_CASES))('$title, on an action', async (one) => {
    expect(await hear(one, EVERYWHERE)).toEqual(tables(one, EVERYWHERE));
  });

  it.each(titled(OFFICE_CASES))('$title, of the programme', async (one) => {
    expect(await hear(one, THERE_OR_NOT)).toEqual(tables(one, THERE_OR_NOT));
  });

  it.each(OPEN_CASES)('$name, about nothing that exists yet', async (one) => {
    const expectedFor = (part: Part) => {
      const refused = part === 'NOBODY' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      return one.may.includes(part) ? (one.answer ?? 'ALLOWED') : refused;
    };
    const inputs = new Map<Part, object>();
    for (const part of PARTS) inputs.set(part, await one.input(stage));
    const send = (part: Part) => outcomeOf(stage.people[part], one.name, inputs.get(part) ?? {});
    const isAllowed = (part: Part) => expectedFor(part) === 'ALLOWED';
    const refused = PARTS.filter((part) => !isAllowed(part));
    const { outcomes, untouched } = await tried(refused, send);
    const allowed: Record<string, string> = {};
    for (const part of PARTS.filter(isAllowed)) allowed[part] = await send(part);

    expect(untouched).toBe(true);
    expect({ ...outcomes, ...allowed }).toEqual(
      Object.fromEntries(PARTS.map((part) => [part, expectedFor(part)])),
    );
  });

  it('is seen by what it leaves behind', async () => {
    const before = await stage.footprint();
    await proposed(stage, stage.crews.OWN);

    expect(await stage.footprint()).not.toEqual(before);
  });

  it('is told of every mutation that there is', async () => {
    const mutations = Object.keys(
      buildSchema(await schemaText())
        .getMutationType()
        ?.getFields() ?? {},
    );
    const told = [...ACTION_CASES, ...PROGRESS_CASES, ...OFFICE_CASES, ...OPEN_CASES];

    expect([...new Set([...told.map(({ name }) => name), ...ELSEWHERE])].sort()).toEqual(
      [...mutations].sort(),
    );
  });

  it('is told of enough cases to mean something', () => {
    const withThree = ACTION_CASES.length + PROGRESS_CASES.length;
    const objects = withThree * 3 + OFFICE_CASES.length * 2 + OPEN_CASES.length;

    expect(objects * PARTS.length).toBeGreaterThan(1_200);
  });
});
