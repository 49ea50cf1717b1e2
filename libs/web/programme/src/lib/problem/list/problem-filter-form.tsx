import { COVERAGES } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import { FilterForm, SelectField, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { CodeFilter } from '../../action/list/code-filter';
import type { ProblemChoices } from './problem-choices';
import { useFacets } from './use-facets';
import { useFoundProblems } from './use-found-problems';

interface ProblemFilterFormProps {
  readonly choices: ProblemChoices;
  readonly onApply: (choices: ProblemChoices) => void;
}

/** The button says beforehand how many problems the choices give. */
export function ProblemFilterForm({ choices, onApply }: ProblemFilterFormProps) {
  const { coverage: texts, lists } = useMessages();
  const { sections, themes } = useFacets();
  const [draft, setDraft] = useState(choices);
  const found = useFoundProblems(draft);
  const change = (part: Partial<ProblemChoices>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <FilterForm
      applyText={found === null ? lists.apply : lists.showProblems({ n: found })}
      onApply={() => onApply(draft)}
    >
      <div>
        <TextField
          label={lists.by.text}
          type="search"
          value={draft.text}
          onValueChange={(text) => change({ text })}
        />
        <SelectField
          label={lists.by.section}
          emptyLabel={lists.by.any}
          options={sections}
          value={draft.section}
          onValueChange={(section) => change({ section })}
        />
        <SelectField
          label={lists.by.theme}
          emptyLabel={lists.by.any}
          options={themes}
          value={draft.theme}
          onValueChange={(theme) => change({ theme })}
        />
      </div>
      <CodeFilter
        legend={lists.by.coverage}
        codes={COVERAGES}
        texts={texts.label}
        values={draft.coverage}
        onChange={(coverage) => change({ coverage })}
      />
    </FilterForm>
  );
}
