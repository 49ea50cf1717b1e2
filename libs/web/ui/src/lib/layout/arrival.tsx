import { createContext, useContext, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';

interface Arrival {
  /** True once per arrival, for whoever asks first. */
  readonly claim: () => boolean;
  readonly place: string | null;
}

const ArrivalContext = createContext<Arrival>({ claim: () => false, place: null });

export interface ArrivalProviderProps {
  /** The path that somebody went to inside the app; null on the first page, which takes no focus. */
  readonly place: string | null;
  readonly children: ReactNode;
}

/** Tells the heading of a page that somebody just arrived there, however late the page is drawn. */
export function ArrivalProvider({ place, children }: ArrivalProviderProps) {
  const claimed = useRef<string | null>(null);
  const arrival = useMemo(
    () => ({
      place,
      claim: () => {
        const isNew = place !== null && claimed.current !== place;
        claimed.current = place;
        return isNew;
      },
    }),
    [place],
  );

  return <ArrivalContext.Provider value={arrival}>{children}</ArrivalContext.Provider>;
}

export function useArrival(): Arrival {
  return useContext(ArrivalContext);
}
