import { FindByNumber, useFirstMessages } from '@opvolging/web-data-access';
import { PageHeader } from '@opvolging/web-ui';

export function FindPage() {
  const { shell } = useFirstMessages();
  return (
    <>
      <PageHeader
        title={shell.find.title}
        documentTitle={shell.pageTitle({ page: shell.find.title })}
        lead={shell.find.byWords}
      />
      <FindByNumber />
    </>
  );
}
