import { useMessages } from '@opvolging/web-data-access';
import { Fieldset, SelectField } from '@opvolging/web-ui';
import { useOrganisations } from '../choices/use-organisations';
import { usePeople } from '../choices/use-people';
import { ChooseSeveral } from '../fields/choose-several';
import type { PlanPart } from './plan-part';

export function PlanPeople({ draft, change, at }: PlanPart) {
  const { plan, shell } = useMessages();
  const organisations = useOrganisations();
  const people = usePeople();
  const { field, notChosen } = plan;
  return (
    <Fieldset legend={plan.part.people} level={2}>
      <SelectField
        {...at('organisationId')}
        label={field.organisation}
        emptyLabel={notChosen}
        options={organisations}
        value={draft.organisationId}
        onValueChange={(organisationId) => change({ organisationId })}
      />
      <SelectField
        {...at('ownerId')}
        label={field.owner}
        hint={field.ownerHint}
        emptyLabel={notChosen}
        options={people}
        value={draft.ownerId}
        onValueChange={(ownerId) => change({ ownerId })}
      />
      <SelectField
        {...at('monitorId')}
        label={field.monitor}
        hint={field.monitorHint}
        emptyLabel={notChosen}
        options={people}
        value={draft.monitorId}
        onValueChange={(monitorId) => change({ monitorId })}
      />
      <ChooseSeveral
        {...at('partnerIds')}
        legend={field.partners}
        note={`(${shell.optional})`}
        options={organisations}
        values={draft.partnerIds}
        onChange={(partnerIds) => change({ partnerIds })}
      />
      <ChooseSeveral
        {...at('reporterIds')}
        legend={field.reporters}
        note={`(${shell.optional})`}
        options={people}
        values={draft.reporterIds}
        onChange={(reporterIds) => change({ reporterIds })}
      />
    </Fieldset>
  );
}
