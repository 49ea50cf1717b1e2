import { useEffect, type ReactNode } from 'react';
import { useLanguageState } from './use-messages';

interface WithFullMessagesProps {
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** Fetches the texts that the first page could do without, once, before a page that needs them. */
export function WithFullMessages({ waiting, children }: WithFullMessagesProps) {
  const { full, loadFull } = useLanguageState();
  useEffect(() => {
    if (full === null) void loadFull();
  }, [full, loadFull]);
  return full === null ? waiting : children;
}
