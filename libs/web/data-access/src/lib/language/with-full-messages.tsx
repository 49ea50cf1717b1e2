import { useEffect, useState, type ReactNode } from 'react';
import { useLanguageState } from './use-messages';

interface WithFullMessagesProps {
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** Fetches the texts that the first page could do without, once, before a page that needs them. */
export function WithFullMessages({ waiting, children }: WithFullMessagesProps) {
  const { full, loadFull } = useLanguageState();
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (full === null) loadFull().catch(setFailure);
  }, [full, loadFull]);

  if (full === null && failure !== null) throw failure;
  return full === null ? waiting : children;
}
