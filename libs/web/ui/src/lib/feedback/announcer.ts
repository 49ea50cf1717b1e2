export type Politeness = 'polite' | 'assertive';

type Listener = (text: string) => void;

const listeners: Record<Politeness, Set<Listener>> = { polite: new Set(), assertive: new Set() };

/** Says a text to those who listen instead of look, through the live regions of the shell. */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  listeners[politeness].forEach((listener) => listener(text));
}

/** For the live regions only; the answer ends the listening. */
export function onAnnouncement(politeness: Politeness, listener: Listener): () => void {
  listeners[politeness].add(listener);
  return () => {
    listeners[politeness].delete(listener);
  };
}
