import { useMessages } from '@opvolging/web-data-access';
import { ActionFormPage } from '../page/action-form-page';
import { AddMilestoneForm } from './add-milestone-form';

export function AddMilestonePage() {
  const { milestone: words } = useMessages();
  const { command } = words.add;
  return (
    <ActionFormPage title={command} crumb={command} command="ADD_MILESTONE">
      <AddMilestoneForm />
    </ActionFormPage>
  );
}
