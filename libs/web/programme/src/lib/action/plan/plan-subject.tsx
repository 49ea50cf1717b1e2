import { ACTION_KINDS } from '@opvolging/domain';
import { FreeText, useMessages } from '@opvolging/web-data-access';
import { Fieldset, RadioGroup } from '@opvolging/web-ui';
import { useProblems } from '../choices/use-problems';
import { ChooseSeveral } from '../fields/choose-several';
import { FreeLine } from '../fields/free-line';
import type { PlanPart } from './plan-part';

export function PlanSubject({ draft, change, at }: PlanPart) {
  const { plan, terms } = useMessages();
  const problems = useProblems();
  const { field } = plan;
  return (
    <Fieldset legend={plan.part.subject} level={2}>
      <ChooseSeveral
        {...at('problemCodes')}
        legend={field.problems}
        options={problems}
        values={draft.problemCodes}
        onChange={(problemCodes) => change({ problemCodes })}
      />
      <FreeLine
        {...at('title')}
        label={field.title}
        hint={field.titleHint}
        value={draft.title}
        onValueChange={(title) => change({ title })}
      />
      <FreeText
        {...at('intendedResult')}
        kind="intendedResult"
        label={field.intendedResult}
        hint={field.intendedResultHint}
        rows={4}
        value={draft.intendedResult}
        onValueChange={(intendedResult) => change({ intendedResult })}
      />
      <RadioGroup
        {...at('kind')}
        legend={field.kind}
        options={ACTION_KINDS.map((value) => ({
          value,
          label: terms.kind[value],
          description: terms.kindDefinition[value],
        }))}
        value={draft.kind}
        onValueChange={(kind) => change({ kind })}
      />
    </Fieldset>
  );
}
