import { useFirstMessages } from '@opvolging/web-data-access';
import { Link } from '@opvolging/web-ui';
import type { ReactNode } from 'react';
import { LanguageSwitch } from './language-switch';

interface HeaderToolsProps {
  /** Only for who signed in: the menu of the account. */
  readonly account: ReactNode;
}

export function HeaderTools({ account }: HeaderToolsProps) {
  const { shell } = useFirstMessages();
  return (
    <>
      {account !== undefined && <Link href="/zoeken">{shell.search}</Link>}
      <LanguageSwitch />
      <Link href="/uitleg/statussen">{shell.help}</Link>
      {account}
    </>
  );
}
