import { factInShort, type Catalogue, type Language } from '@opvolging/messages';
import { Checkbox, FactText, Link, type TableColumn } from '@opvolging/web-ui';
import { readableTitle } from '../words/problem-title';
import type { Choosing } from './use-choosing';
import type { ProblemRow } from './problem-row';
import { StatementInShort } from './statement-in-short';

interface Reading {
  readonly messages: Catalogue;
  readonly language: Language;
}

/** The columns of the list; who can do something with several problems gets a column to choose them. */
export function problemColumns(
  { messages, language }: Reading,
  choosing: Choosing | null,
): readonly TableColumn<ProblemRow>[] {
  const { column } = messages.problem;
  return [
    ...(choosing === null ? [] : [choiceColumn(messages, choosing)]),
    { key: 'code', header: column.code, width: 'narrow', cell: ({ code }) => code },
    {
      key: 'title',
      header: column.title,
      rowHeader: true,
      width: 'wide',
      cell: (problem) => <TitleCell {...{ problem, language }} />,
    },
    {
      key: 'statement',
      header: column.statement,
      cardLabel: false,
      cell: (problem) => <StatementInShort problem={problem} />,
    },
    {
      key: 'coverage',
      header: column.coverage,
      cell: (problem) => <CoverageCell {...{ problem, messages }} />,
    },
    { key: 'actions', header: column.actions, align: 'end', cell: ActionsCell },
  ];
}

function choiceColumn(
  { lists, problem: texts }: Catalogue,
  { chosen, toggle }: Choosing,
): TableColumn<ProblemRow> {
  return {
    key: 'choose',
    header: lists.choose,
    headerHidden: true,
    width: 'narrow',
    cardLabel: false,
    cell: ({ code }) => (
      <div className="o-no-print">
        <Checkbox
          label={texts.group.choose({ code })}
          labelHidden
          checked={chosen.includes(code)}
          onCheckedChange={() => toggle(code)}
        />
      </div>
    ),
  };
}

function TitleCell({ problem, language }: { problem: ProblemRow; language: Language }) {
  const { text, lang } = readableTitle(problem, language);
  return (
    <Link href={`/problemen/${problem.code}`} lang={lang}>
      {text}
    </Link>
  );
}

function CoverageCell({ problem, messages }: { problem: ProblemRow; messages: Catalogue }) {
  return (
    <>
      {messages.coverage.label[problem.coverage]}
      {problem.facts.map((fact) => (
        <FactText key={fact.code}>{factInShort(messages, fact)}</FactText>
      ))}
    </>
  );
}

function ActionsCell({ code, actions }: ProblemRow) {
  const { totalCount } = actions;
  return totalCount === 0 ? '0' : <Link href={`/acties?probleem=${code}`}>{totalCount}</Link>;
}
