import {
  readFragment,
  useLanguage,
  useMessages,
  type FragmentType,
} from '@opvolging/web-data-access';
import { DataTable, Meta } from '@opvolging/web-ui';
import { problemColumns } from './problem-columns';
import { ProblemRow_problem } from './problem-row';
import type { Choosing } from './use-choosing';
import './problem-table.css';

interface ProblemTableProps {
  readonly problems: readonly FragmentType<typeof ProblemRow_problem>[];
  readonly choosing: Choosing | null;
}

export function ProblemTable({ problems, choosing }: ProblemTableProps) {
  const messages = useMessages();
  const { language } = useLanguage();
  const rows = readFragment(ProblemRow_problem, problems);
  const someTranslated = rows.some(({ statements }) =>
    statements.some((one) => one.language !== language && one.translation !== null),
  );
  return (
    <>
      <DataTable
        caption={messages.problem.listTitle}
        captionHidden
        columns={problemColumns({ messages, language }, choosing)}
        rows={rows}
        rowKey={({ id }) => id}
        rowSelected={({ code }) => choosing?.chosen.includes(code) ?? false}
      />
      {someTranslated && <Meta>{messages.problem.translatedInList}</Meta>}
      <Meta>{messages.facts.explanation}</Meta>
    </>
  );
}
