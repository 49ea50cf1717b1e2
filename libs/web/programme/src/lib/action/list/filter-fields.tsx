import { useMessages } from '@opvolging/web-data-access';
import { SelectField, TextField } from '@opvolging/web-ui';
import { useOrganisations } from '../choices/use-organisations';
import { usePeople } from '../choices/use-people';
import { useProblems } from '../choices/use-problems';
import type { ActionChoices } from './action-choices';

interface FilterFieldsProps {
  readonly choices: ActionChoices;
  readonly onChange: (part: Partial<ActionChoices>) => void;
}

export function FilterFields({ choices, onChange }: FilterFieldsProps) {
  const { lists } = useMessages();
  const people = usePeople();
  const organisations = useOrganisations();
  const problems = useProblems();
  const any = lists.by.any;
  return (
    <div>
      <TextField
        label={lists.by.text}
        hint={lists.by.textHint}
        type="search"
        value={choices.text}
        onValueChange={(text) => onChange({ text })}
      />
      <SelectField
        label={lists.by.problem}
        emptyLabel={any}
        options={problems}
        value={choices.problem}
        onValueChange={(problem) => onChange({ problem })}
      />
      <SelectField
        label={lists.by.person}
        emptyLabel={any}
        options={people}
        value={choices.person}
        onValueChange={(person) => onChange({ person })}
      />
      <SelectField
        label={lists.by.organisation}
        emptyLabel={any}
        options={organisations}
        value={choices.organisation}
        onValueChange={(organisation) => onChange({ organisation })}
      />
    </div>
  );
}
