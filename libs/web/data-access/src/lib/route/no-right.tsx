import { Link, PageHeader } from '@opvolging/web-ui';
import { useFirstMessages } from '../language/use-messages';

/** A part of the app that this person's roles do not open. */
export function NoRight() {
  const { shell } = useFirstMessages();
  return (
    <>
      <PageHeader
        title={shell.noRight.title}
        documentTitle={shell.pageTitle({ page: shell.noRight.title })}
        lead={shell.noRight.text}
      />
      <p>
        <Link href="/">{shell.notFound.back}</Link>
      </p>
    </>
  );
}
