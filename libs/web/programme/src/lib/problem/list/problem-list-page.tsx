import { useMessages, usePageTitle, useViewer } from '@opvolging/web-data-access';
import { Button, FilterPanel, PageHeader } from '@opvolging/web-ui';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DoneNotice } from '../../action/page/done-notice';
import { ChosenFilters } from './chosen-filters';
import { ChosenProblems } from './chosen-problems';
import { choicesIn, listAddress, pageIn } from './problem-choices';
import { ProblemFilterForm } from './problem-filter-form';
import { ProblemResults } from './problem-results';
import { useChoosing } from './use-choosing';

/** All problems, or those that a number elsewhere stands for: what is shown stands in the address. */
export function ProblemListPage() {
  const { lists, problem: texts, shell } = useMessages();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const results = useRef<HTMLDivElement>(null);
  const choosing = useChoosing();
  const choices = choicesIn(params);
  const mayChoose = viewer.may('ACTION_PROPOSE') || viewer.may('PROBLEM_EDIT');
  usePageTitle(texts.listTitle);
  return (
    <>
      <PageHeader title={texts.listTitle} lead={texts.listLead} />
      <DoneNotice />
      <FilterPanel key={listAddress(choices)} summary={lists.filter}>
        <ProblemFilterForm
          choices={choices}
          onApply={(next) => {
            void navigate(listAddress(next));
            results.current?.focus();
          }}
        />
      </FilterPanel>
      <ChosenFilters choices={choices} />
      <ChosenProblems choosing={choosing} />
      <div ref={results} tabIndex={-1} className="o-problem-results">
        <ProblemResults
          choices={choices}
          page={pageIn(params)}
          choosing={mayChoose ? choosing : null}
        />
      </div>
      <Button look="subtle" size="small" onClick={() => window.print()}>
        {shell.print}
      </Button>
    </>
  );
}
