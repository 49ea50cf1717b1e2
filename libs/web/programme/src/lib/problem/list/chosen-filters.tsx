import type { Catalogue } from '@opvolging/messages';
import { useMessages } from '@opvolging/web-data-access';
import { Chip, ChipList, Link } from '@opvolging/web-ui';
import { themeName } from '../words/theme-name';
import { listAddress, NO_CHOICES, type ProblemChoices } from './problem-choices';

/** Every choice as a chip that can be taken away; the address without it stands behind the cross. */
export function ChosenFilters({ choices }: { choices: ProblemChoices }) {
  const messages = useMessages();
  const { lists } = messages;
  const chosen = chosenIn(messages, choices);
  if (chosen.length === 0) return null;
  return (
    <ChipList
      label={lists.chosen}
      after={<Link href={listAddress(NO_CHOICES)}>{lists.clearAll}</Link>}
    >
      {chosen.map(({ value, without }) => (
        <Chip
          key={value}
          removeLabel={messages.problem.removeChoice({ value })}
          removeHref={listAddress(without)}
        >
          {value}
        </Chip>
      ))}
    </ChipList>
  );
}

interface ChosenFilter {
  /** In words, with what it is about where the answer alone does not tell. */
  readonly value: string;
  /** All other choices. */
  readonly without: ProblemChoices;
}

function chosenIn(messages: Catalogue, choices: ProblemChoices): readonly ChosenFilter[] {
  const { coverage: texts, lists } = messages;
  const { section, theme, coverage, text } = choices;
  const one = (name: string, value: string, key: 'section' | 'theme' | 'text') =>
    value === ''
      ? []
      : [{ value: lists.chip({ name, value }), without: { ...choices, [key]: '' } }];
  return [
    ...one(lists.by.section, section, 'section'),
    ...one(lists.by.theme, theme === '' ? '' : themeName(messages, theme), 'theme'),
    ...coverage.map((code) => ({
      value: texts.label[code],
      without: { ...choices, coverage: coverage.filter((other) => other !== code) },
    })),
    ...one(lists.by.textShort, text, 'text'),
  ];
}
