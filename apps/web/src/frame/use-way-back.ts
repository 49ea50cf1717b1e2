import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

interface Place {
  readonly top: number;
  /** The link that was followed away from here. */
  readonly link: string | null;
}

const LONGEST_WAIT_MS = 5_000;

/** Going back returns to the same height and the same row, as soon as that row is drawn again. */
export function useWayBack(): void {
  const { key } = useLocation();
  const back = useNavigationType() === 'POP';
  const places = useRef(new Map<string, Place>());

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const remember = (event: MouseEvent) => {
      const anchor = event.target instanceof Element ? event.target.closest('main a[href]') : null;
      places.current.set(key, { top: window.scrollY, link: anchor?.getAttribute('href') ?? null });
    };
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, [key]);

  useEffect(() => {
    const place = places.current.get(key);
    return back && place !== undefined ? returnTo(place) : undefined;
  }, [key, back]);
}

function returnTo(place: Place): () => void {
  const main = document.querySelector('main');
  if (main === null || tryReturn(main, place)) return () => undefined;
  const drawn = new MutationObserver(() => {
    if (tryReturn(main, place)) stop();
  });
  const timer = setTimeout(() => stop(), LONGEST_WAIT_MS);
  const stop = () => {
    drawn.disconnect();
    clearTimeout(timer);
  };
  drawn.observe(main, { childList: true, subtree: true });
  return stop;
}

/** Focuses the link, or without one the title, once the page is as high as it was. */
function tryReturn(main: HTMLElement, { top, link }: Place): boolean {
  const selector = link === null ? 'h1' : `a[href="${CSS.escape(link)}"]`;
  const target = main.querySelector<HTMLElement>(selector);
  if (target === null) return false;
  window.scrollTo(0, top);
  target.focus({ preventScroll: true });
  return true;
}
