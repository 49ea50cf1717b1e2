import { useFirstMessages } from '@opvolging/web-data-access';
import { Link } from '@opvolging/web-ui';

export function FooterLinks() {
  const { shell } = useFirstMessages();
  return (
    <>
      <span>{shell.footer.selfReported}</span>
      <Link href="/uitleg/woorden">{shell.footer.statuses}</Link>
      <Link href="/toegankelijkheid">{shell.footer.accessibility}</Link>
      <Link href="/privacy">{shell.footer.privacy}</Link>
    </>
  );
}
