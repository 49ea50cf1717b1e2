import { useMessages } from '@opvolging/web-data-access';
import { useParams } from 'react-router';
import { ActionFormPage } from '../page/action-form-page';
import { PauseForm } from './pause-form';

export function PausePage() {
  const { action: texts } = useMessages();
  const { code = '' } = useParams();
  return (
    <ActionFormPage title={texts.pause.title({ code })} crumb={texts.pause.command} command="PAUSE">
      <PauseForm />
    </ActionFormPage>
  );
}
