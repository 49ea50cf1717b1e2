import type { Catalogue, Language } from '@opvolging/messages';
import { readableTitle } from '@opvolging/web-data-access';
import { Checkbox, FactText, Link, VisuallyHidden, type TableColumn } from '@opvolging/web-ui';
import type { Choosing } from './use-choosing';
import type { ProblemRow } from './problem-row';
import { StatementInShort } from './statement-in-short';

interface Reading {
  readonly messages: Catalogue;
  readonly language: Language;
}

/** The columns of the list; who can do something with several problems can choose them by their code. */
export function problemColumns(
  { messages, language }: Reading,
  choosing: Choosing | null,
): readonly TableColumn<ProblemRow>[] {
  const { column } = messages.problem;
  return [
    {
      key: 'code',
      header: column.code,
      width: 'narrow',
      cardLabel: false,
      cell: ({ code }) => <CodeCell {...{ code, choosing, texts: messages.problem }} />,
    },
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
      cardLabel: false,
      cell: (problem) => <CoverageCell {...{ problem, messages }} />,
    },
    { key: 'actions', header: column.actions, align: 'end', cell: ActionsCell },
  ];
}

/** The code, which is the label of the box where rows can be chosen. */
function CodeCell({ code, choosing, texts }: CodeCellProps) {
  if (choosing === null) return code;
  return (
    <div className="o-problem-choice">
      <Checkbox
        label={
          <>
            <VisuallyHidden>{texts.group.choose} </VisuallyHidden>
            {code}
          </>
        }
        checked={choosing.chosen.includes(code)}
        onCheckedChange={() => choosing.toggle(code)}
      />
    </div>
  );
}

interface CodeCellProps {
  readonly code: string;
  readonly choosing: Choosing | null;
  readonly texts: Catalogue['problem'];
}

function TitleCell({ problem, language }: { problem: ProblemRow; language: Language }) {
  const { text, lang } = readableTitle(problem, language);
  return (
    <Link href={`/problemen/${problem.code}`} lang={lang}>
      {text}
    </Link>
  );
}

/** The only fact of a problem is how long nobody has agreed to anything; the word before it says the rest. */
function CoverageCell({ problem, messages }: { problem: ProblemRow; messages: Catalogue }) {
  const days = problem.facts[0]?.days ?? null;
  const texts = messages.coverage;
  return (
    <>
      {texts.label[problem.coverage]}
      {days !== null && <FactText>{texts.forDays({ n: days })}</FactText>}
    </>
  );
}

function ActionsCell({ code, actions }: ProblemRow) {
  const { totalCount } = actions;
  return totalCount === 0 ? '0' : <Link href={`/acties?probleem=${code}`}>{totalCount}</Link>;
}
