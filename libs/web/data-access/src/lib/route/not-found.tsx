import { Link, PageHeader } from '@opvolging/web-ui';
import { useFirstMessages } from '../language/use-messages';
import { FindByNumber } from './find-by-number';

/** An address that leads nowhere, or to what this person may not see: the two look the same. */
export function NotFound() {
  const { shell } = useFirstMessages();
  return (
    <>
      <PageHeader
        title={shell.notFound.title}
        documentTitle={shell.pageTitle({ page: shell.notFound.title })}
        lead={shell.notFound.text}
      />
      <FindByNumber />
      <p className="o-after-form">
        <Link href="/">{shell.notFound.back}</Link>
      </p>
    </>
  );
}
