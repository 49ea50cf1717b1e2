import { useFirstMessages } from '@opvolging/web-data-access';
import { Button, PageHeader } from '@opvolging/web-ui';

/** Also where a page's code cannot be fetched, because a newer version of the app was installed. */
export function FaultPage() {
  const { shell } = useFirstMessages();
  return (
    <>
      <PageHeader
        title={shell.fault.title}
        documentTitle={shell.pageTitle({ page: shell.fault.title })}
        lead={shell.fault.textWithoutNumber}
      />
      <Button look="primary" onClick={() => window.location.reload()}>
        {shell.tryAgain}
      </Button>
    </>
  );
}
