import type { Catalogue } from '@opvolging/messages';
import { useMessages } from '@opvolging/web-data-access';
import type { SelectOption } from '@opvolging/web-ui';
import { useOrganisations } from '../choices/use-organisations';
import { usePeople } from '../choices/use-people';
import { TEXT_CHOICES, type ActionChoices, type TextChoice } from './action-choices';

export interface Chosen {
  readonly name: string;
  readonly value: string;
  /** All other choices. */
  readonly without: ActionChoices;
}

/** What was chosen, in words, one by one. */
export function useChosen(choices: ActionChoices): readonly Chosen[] {
  const messages = useMessages();
  const people = usePeople({ skip: !(choices.person || choices.owner || choices.monitor) });
  const organisations = useOrganisations({ skip: choices.organisation === '' });
  const named = [...people, ...organisations];
  return [
    ...chosenCodes(messages, choices),
    ...chosenTexts(messages, choices).map((one) => ({ ...one, value: labelOf(named, one.value) })),
  ];
}

function labelOf(options: readonly SelectOption[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

function chosenCodes({ facts, lists, terms }: Catalogue, choices: ActionChoices) {
  const { agreement, phase, course, freshness, fact } = choices;
  const all = choices;
  return [
    ...each(agreement, terms.agreement, lists.by.agreement, (rest) => ({
      ...all,
      agreement: rest,
    })),
    ...each(phase, terms.phase, lists.by.phase, (rest) => ({ ...all, phase: rest })),
    ...each(course, terms.course, lists.by.course, (rest) => ({ ...all, course: rest })),
    ...each(freshness, terms.freshness, lists.by.freshness, (rest) => ({
      ...all,
      freshness: rest,
    })),
    ...each(fact, facts.label, lists.by.fact, (rest) => ({ ...all, fact: rest })),
  ];
}

function each<Code extends string>(
  ...[codes, texts, name, having]: [
    codes: readonly Code[],
    texts: Readonly<Record<Code, string>>,
    name: string,
    having: (rest: readonly Code[]) => ActionChoices,
  ]
): readonly Chosen[] {
  return codes.map((code) => ({
    name,
    value: texts[code],
    without: having(codes.filter((other) => other !== code)),
  }));
}

function chosenTexts({ lists }: Catalogue, choices: ActionChoices): readonly Chosen[] {
  const names: Readonly<Record<TextChoice, string>> = {
    problem: lists.by.problem,
    person: lists.by.person,
    owner: lists.by.owner,
    monitor: lists.by.monitor,
    organisation: lists.by.organisation,
    text: lists.by.textShort,
  };
  return TEXT_CHOICES.filter((name) => choices[name] !== '').map((name) => ({
    name: names[name],
    value: choices[name],
    without: { ...choices, [name]: '' },
  }));
}
