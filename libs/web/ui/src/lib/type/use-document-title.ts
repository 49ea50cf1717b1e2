import { useEffect } from 'react';

/** Sets the title of the window; a page with errors passes its title with "Fout: " before it. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
}
