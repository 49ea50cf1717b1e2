import { FreeText, useMessages, Written } from '@opvolging/web-data-access';
import { Paragraph, WasNow } from '@opvolging/web-ui';
import { useOrganisations } from '../choices/use-organisations';
import { useProblems } from '../choices/use-problems';
import { ChooseSeveral } from '../fields/choose-several';
import { FreeLine } from '../fields/free-line';
import type { AmendDraft } from './amend-draft';
import type { FieldPlace } from './plan-part';

interface AmendFieldsProps {
  readonly first: AmendDraft;
  readonly draft: AmendDraft;
  readonly change: (part: Partial<AmendDraft>) => void;
  readonly at: (name: string) => FieldPlace;
}

/** What may still change after agreement; beside a changed text stands how it was. */
export function AmendFields({ first, draft, change, at }: AmendFieldsProps) {
  const { plan, shell } = useMessages();
  const problems = useProblems();
  const organisations = useOrganisations();
  return (
    <>
      <FreeLine
        {...at('title')}
        label={plan.field.title}
        value={draft.title}
        onValueChange={(title) => change({ title })}
      />
      <Changed was={first.title} now={draft.title} />
      <FreeText
        {...at('intendedResult')}
        kind="intendedResult"
        label={plan.field.intendedResult}
        hint={plan.field.intendedResultHint}
        rows={4}
        value={draft.intendedResult}
        onValueChange={(intendedResult) => change({ intendedResult })}
      />
      <Changed was={first.intendedResult} now={draft.intendedResult} />
      <ChooseSeveral
        {...at('problemCodes')}
        legend={plan.field.problems}
        options={problems}
        values={draft.problemCodes}
        onChange={(problemCodes) => change({ problemCodes })}
      />
      <ChooseSeveral
        {...at('partnerIds')}
        legend={plan.field.partners}
        note={`(${shell.optional})`}
        options={organisations}
        values={draft.partnerIds}
        onChange={(partnerIds) => change({ partnerIds })}
      />
    </>
  );
}

function Changed({ was, now }: { was: string; now: string }) {
  if (was === now || was === '') return null;
  return (
    <Paragraph>
      <WasNow was={<Written>{was}</Written>} now={<Written>{now}</Written>} />
    </Paragraph>
  );
}
