import { AGREEMENTS, COURSES, FACT_CODES, FRESHNESS, PHASES } from '@opvolging/domain';
import { useMessages } from '@opvolging/web-data-access';
import { FilterForm } from '@opvolging/web-ui';
import { useState } from 'react';
import { CodeFilter } from './code-filter';
import { FilterFields } from './filter-fields';
import type { ActionChoices } from './action-choices';
import type { ListPlace } from './list-place';
import { useFoundCount } from './use-found-count';

interface ActionFilterFormProps {
  readonly place: ListPlace;
  readonly onApply: (choices: ActionChoices) => void;
}

/** A problem without action is no fact of an action, so nobody can filter actions on it. */
const ACTION_FACTS = FACT_CODES.filter((code) => code !== 'PROBLEM_WITHOUT_ACTION');

/** The button says beforehand how many actions the choices give. */
export function ActionFilterForm({ place, onApply }: ActionFilterFormProps) {
  const { facts, lists, terms } = useMessages();
  const [draft, setDraft] = useState(place.choices);
  const found = useFoundCount(draft, place);
  const change = (part: Partial<ActionChoices>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <FilterForm
      applyText={found === null ? lists.apply : lists.showActions({ n: found })}
      onApply={() => onApply(draft)}
    >
      <FilterFields choices={draft} onChange={change} />
      <CodeFilter
        legend={lists.by.phase}
        codes={PHASES}
        texts={terms.phase}
        values={draft.phase}
        onChange={(phase) => change({ phase })}
      />
      <CodeFilter
        legend={lists.by.course}
        codes={COURSES}
        texts={terms.course}
        values={draft.course}
        onChange={(course) => change({ course })}
      />
      <CodeFilter
        legend={lists.by.freshness}
        codes={FRESHNESS}
        texts={terms.freshness}
        values={draft.freshness}
        onChange={(freshness) => change({ freshness })}
      />
      <CodeFilter
        legend={lists.by.agreement}
        codes={AGREEMENTS}
        texts={terms.agreement}
        values={draft.agreement}
        onChange={(agreement) => change({ agreement })}
      />
      <CodeFilter
        legend={lists.by.fact}
        codes={ACTION_FACTS}
        texts={facts.label}
        values={draft.fact}
        onChange={(fact) => change({ fact })}
      />
    </FilterForm>
  );
}
