import { useMessages } from '@opvolging/web-data-access';
import { useParams } from 'react-router';
import { ActionFormPage } from '../page/action-form-page';
import { RecordAgreementForm } from './record-agreement-form';

export function RecordAgreementPage() {
  const { agreement } = useMessages();
  const { code = '' } = useParams();
  const { record } = agreement;
  return (
    <ActionFormPage
      title={record.title({ code })}
      crumb={record.command}
      command="RECORD_AGREEMENT"
    >
      <RecordAgreementForm />
    </ActionFormPage>
  );
}
