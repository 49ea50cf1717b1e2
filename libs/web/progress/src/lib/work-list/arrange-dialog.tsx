import { useLanguage, useMessages } from '@opvolging/web-data-access';
import { Dialog, Stack } from '@opvolging/web-ui';
import { HandlerForm } from './handler-form';
import { PostponeForm } from './postpone-form';
import type { WorkItem } from './work-item';
import { workSubject } from './work-subject';

interface ArrangeDialogProps {
  readonly item: WorkItem | null;
  readonly today: string;
  readonly onClose: () => void;
  readonly onDone: (told: string) => void;
}

/** Who takes it up, or until when it can wait. */
export function ArrangeDialog({ item, today, onClose, onDone }: ArrangeDialogProps) {
  const { workList } = useMessages();
  const { language } = useLanguage();
  const code = item === null ? '' : (workSubject(item, language)?.code ?? '');
  return (
    <Dialog open={item !== null} title={workList.arrange({ subject: code })} onClose={onClose}>
      {item !== null && (
        <Stack gap="l">
          <HandlerForm key={`handler ${item.id}`} item={item} onDone={onDone} />
          <PostponeForm key={`postpone ${item.id}`} item={item} today={today} onDone={onDone} />
        </Stack>
      )}
    </Dialog>
  );
}
