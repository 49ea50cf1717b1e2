import { useEffect } from 'react';
import { useFirstMessages } from '../language/use-messages';

/** The title of the tab, the unique part first; undefined while the page does not know it yet. */
export function usePageTitle(page: string | undefined): void {
  const { shell } = useFirstMessages();
  useEffect(() => {
    if (page !== undefined) document.title = shell.pageTitle({ page });
  }, [page, shell]);
}
