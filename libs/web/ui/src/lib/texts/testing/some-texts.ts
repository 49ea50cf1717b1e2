import type { UiTexts } from '../ui-texts';

/** The generic words for a spec, of which only those that matter are given. */
export function someTexts(given: Partial<UiTexts> = {}): UiTexts {
  return {
    errorPrefix: 'Fout:',
    close: 'Sluiten',
    loading: 'De gegevens worden geladen…',
    loadingSlow: 'Dit duurt langer dan normaal.',
    retry: 'Opnieuw proberen',
    menu: 'Menu',
    showMore: 'Lees verder',
    showLess: 'Minder tonen',
    was: 'was',
    now: 'nu',
    ...given,
  };
}
