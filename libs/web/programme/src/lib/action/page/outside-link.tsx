import { useMessages, Written } from '@opvolging/web-data-access';
import { linkClass, VisuallyHidden } from '@opvolging/web-ui';

/** A link to another site, which is told nothing about the reader. */
export function OutsideLink({ href, children }: { href: string; children: string }) {
  const { shell } = useMessages();
  return (
    <a className={linkClass()} href={href} rel="noreferrer">
      <Written>{children}</Written>
      <VisuallyHidden> ({shell.opensElsewhere})</VisuallyHidden>
    </a>
  );
}
