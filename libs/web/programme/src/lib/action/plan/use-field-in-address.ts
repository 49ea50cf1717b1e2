import { focusField } from '@opvolging/web-ui';
import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link may lead to one field of a form; the focus goes there once the form is drawn. */
export function useFieldInAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') focusField(hash.slice(1));
  }, [hash]);
}
