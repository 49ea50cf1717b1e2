import {
  AGREEMENTS,
  COURSES,
  FACT_CODES,
  FRESHNESS,
  PHASES,
  type Agreement,
  type Course,
  type FactCode,
  type Freshness,
  type Phase,
} from '@opvolging/domain';
import type { ActionFilter } from '@opvolging/web-data-access';
import { ADDRESS_WORDS, codesIn, wordsFor } from './address-words';

/** What a person chose to see; an empty list or text means everything. */
export interface ActionChoices {
  readonly agreement: readonly Agreement[];
  readonly phase: readonly Phase[];
  readonly course: readonly Course[];
  readonly freshness: readonly Freshness[];
  readonly fact: readonly FactCode[];
  readonly problem: string;
  readonly person: string;
  readonly owner: string;
  readonly monitor: string;
  readonly organisation: string;
  readonly text: string;
}

export type ChoiceName = keyof ActionChoices;
export type TextChoice = 'problem' | 'person' | 'owner' | 'monitor' | 'organisation' | 'text';
export type CodeChoice = Exclude<ChoiceName, TextChoice>;

/** The name of each choice in the address. */
export const ADDRESS_NAMES: Readonly<Record<ChoiceName, string>> = {
  agreement: 'overeenkomst',
  phase: 'fase',
  course: 'inschatting',
  freshness: 'actualiteit',
  fact: 'valt-op',
  problem: 'probleem',
  person: 'persoon',
  owner: 'verantwoordelijke',
  monitor: 'toetser',
  organisation: 'organisatie',
  text: 'tekst',
};

export const TEXT_CHOICES = [
  'problem',
  'person',
  'owner',
  'monitor',
  'organisation',
  'text',
] as const satisfies readonly TextChoice[];

export const NO_CHOICES: ActionChoices = choicesIn(new URLSearchParams());

export function choicesIn(params: URLSearchParams): ActionChoices {
  const text = (name: ChoiceName) => params.get(ADDRESS_NAMES[name])?.trim() ?? '';
  return {
    agreement: codesIn(AGREEMENTS, ADDRESS_WORDS.agreement, text('agreement')),
    phase: codesIn(PHASES, ADDRESS_WORDS.phase, text('phase')),
    course: codesIn(COURSES, ADDRESS_WORDS.course, text('course')),
    freshness: codesIn(FRESHNESS, ADDRESS_WORDS.freshness, text('freshness')),
    fact: codesIn(FACT_CODES, ADDRESS_WORDS.fact, text('fact')),
    problem: text('problem').toUpperCase(),
    person: text('person'),
    owner: text('owner'),
    monitor: text('monitor'),
    organisation: text('organisation'),
    text: text('text'),
  };
}

/** What each choice says in the address, in order; nothing for what was not chosen. */
export function addressOfChoices(choices: ActionChoices): readonly (readonly [string, string])[] {
  const values: Readonly<Record<ChoiceName, string>> = {
    ...choices,
    agreement: wordsFor(choices.agreement, ADDRESS_WORDS.agreement).join(),
    phase: wordsFor(choices.phase, ADDRESS_WORDS.phase).join(),
    course: wordsFor(choices.course, ADDRESS_WORDS.course).join(),
    freshness: wordsFor(choices.freshness, ADDRESS_WORDS.freshness).join(),
    fact: wordsFor(choices.fact, ADDRESS_WORDS.fact).join(),
  };
  return pairs(values);
}

/** The same for the file of the list, which knows the codes of the programming interface. */
export function fileAddressOfChoices(choices: ActionChoices): string {
  const values: Readonly<Record<ChoiceName, string>> = {
    ...choices,
    agreement: choices.agreement.join(),
    phase: choices.phase.join(),
    course: choices.course.join(),
    freshness: choices.freshness.join(),
    fact: choices.fact.join(),
  };
  return new URLSearchParams(pairs(values).map(([name, value]) => [name, value])).toString();
}

function pairs(values: Readonly<Record<ChoiceName, string>>) {
  const names: readonly ChoiceName[] = [
    'agreement',
    'phase',
    'course',
    'freshness',
    'fact',
    ...TEXT_CHOICES,
  ];
  return names.flatMap((name) =>
    values[name] === '' ? [] : [[ADDRESS_NAMES[name], values[name]] as const],
  );
}

export function filterOf(choices: ActionChoices): ActionFilter {
  const given = <Code>(codes: readonly Code[]) => (codes.length === 0 ? null : [...codes]);
  return {
    agreement: given(choices.agreement),
    phase: given(choices.phase),
    course: given(choices.course),
    freshness: given(choices.freshness),
    fact: given(choices.fact),
    problemCode: choices.problem || null,
    personId: choices.person || null,
    ownerId: choices.owner || null,
    monitorId: choices.monitor || null,
    organisationId: choices.organisation || null,
    text: choices.text || null,
  };
}
