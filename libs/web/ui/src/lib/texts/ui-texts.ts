import { createContext, useContext } from 'react';

/** The few words that components need by themselves; the app gives them once, in the reader's language. */
export interface UiTexts {
  /** Before each error text, "Fout:". */
  readonly errorPrefix: string;
  /** The button that leaves a dialog, "Sluiten". */
  readonly close: string;
  /** After one second of waiting. */
  readonly loading: string;
  /** After eight seconds of waiting. */
  readonly loadingSlow: string;
  readonly retry: string;
  /** The button that opens the navigation on a small screen. */
  readonly menu: string;
  /** The button under a text of which only the beginning is shown, and the one that folds it again. */
  readonly showMore: string;
  readonly showLess: string;
  /** Read out before an old and a new value. */
  readonly was: string;
  readonly now: string;
}

const UiTextsContext = createContext<UiTexts>({
  errorPrefix: '',
  close: '',
  loading: '',
  loadingSlow: '',
  retry: '',
  menu: '',
  showMore: '',
  showLess: '',
  was: '',
  now: '',
});

export const UiTextsProvider = UiTextsContext.Provider;

export function useUiTexts(): UiTexts {
  return useContext(UiTextsContext);
}
