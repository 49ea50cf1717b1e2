import { useEffect } from 'react';
import { useFirstMessages } from '../language/use-messages';

/** "Fout: Voortgang doorgeven – Opvolging" while the form shows errors: the first thing a screen reader says. */
export function useErrorTitle(errors: boolean): void {
  const { shell } = useFirstMessages();
  useEffect(() => {
    if (!errors) return undefined;
    const title = document.title;
    document.title = shell.errorTitle({ title });
    return () => {
      document.title = title;
    };
  }, [errors, shell]);
}
