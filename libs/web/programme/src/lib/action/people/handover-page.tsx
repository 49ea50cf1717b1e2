import { useMessages } from '@opvolging/web-data-access';
import { useParams } from 'react-router';
import { ActionFormPage } from '../page/action-form-page';
import { HandoverForm } from './handover-form';

export function HandoverPage() {
  const { agreement } = useMessages();
  const { code = '' } = useParams();
  const { handover } = agreement;
  return (
    <ActionFormPage
      title={handover.title({ code })}
      crumb={handover.command}
      command="PROPOSE_HANDOVER"
    >
      <HandoverForm />
    </ActionFormPage>
  );
}
