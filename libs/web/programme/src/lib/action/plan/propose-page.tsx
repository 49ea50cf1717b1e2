import {
  NoRight,
  useMessages,
  usePageTitle,
  useViewer,
  Sentence,
} from '@opvolging/web-data-access';
import { Breadcrumb, PageHeader, RadioGroup } from '@opvolging/web-ui';
import { useState } from 'react';
import { AdoptForm } from './adopt-form';
import { ProposeForm } from './propose-form';
import { useFirstDraft } from './use-first-draft';

type Door = 'PROPOSE' | 'ADOPT';

/** A new action: proposed, or by the office what was agreed elsewhere already. */
export function ProposePage() {
  const { action, plan, shell } = useMessages();
  const viewer = useViewer();
  const [door, setDoor] = useState<Door>('PROPOSE');
  const { draft, change, refersTo } = useFirstDraft();
  usePageTitle(plan.proposeTitle);
  if (!viewer.may('ACTION_PROPOSE')) return <NoRight />;
  return (
    <>
      <PageHeader
        title={door === 'ADOPT' ? plan.adoptTitle : plan.proposeTitle}
        breadcrumb={
          <Breadcrumb
            label={shell.breadcrumb}
            items={[{ label: action.listTitle, href: '/acties' }, { label: plan.proposeTitle }]}
          />
        }
        lead={door === 'ADOPT' ? plan.adoptLead : plan.lead}
        meta={refersTo !== null && <Sentence>{plan.followUpOf({ action: refersTo })}</Sentence>}
      />
      {viewer.may('ACTION_REGISTER_ADOPTED') && (
        <RadioGroup
          legend={plan.door.question}
          options={[
            { value: 'PROPOSE', label: plan.door.propose },
            { value: 'ADOPT', label: plan.door.adopt },
          ]}
          value={door}
          onValueChange={setDoor}
        />
      )}
      {door === 'ADOPT' ? (
        <AdoptForm draft={draft} change={change} />
      ) : (
        <ProposeForm draft={draft} change={change} />
      )}
    </>
  );
}
