import { useEffect, useRef, type RefObject } from 'react';

/**
 * Brings the focus to what changed: the button that was pressed may be gone with the choices. Not when
 * somebody arrives, since then the title has it.
 */
export function useFocusOnChange(value: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    place.current?.focus();
  }, [value]);
  return place;
}
