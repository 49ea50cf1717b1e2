import type { LinkComponentProps } from '@opvolging/web-ui';
import { Link } from 'react-router';

/** Addresses of the app go through the router; files, other sites and places on the page do not. */
export function RouterLink({ href, children, ...rest }: LinkComponentProps) {
  const outside = !href.startsWith('/') || href.startsWith('/bestanden/');
  return outside ? (
    <a {...rest} href={href}>
      {children}
    </a>
  ) : (
    <Link {...rest} to={href}>
      {children}
    </Link>
  );
}
