import type { Catalogue } from './catalogue';
import type { FirstCatalogue } from './first-catalogue';
import type { Language } from './language';

/** Every text in one language. A bundle of its own, so that a browser fetches one language only. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'en') return (await import('./en/catalogue')).catalogue;
  return (await import('./nl/catalogue')).catalogue;
}

/** Only what the frame and the first page need; the rest may follow while the person reads. */
export async function loadFirstCatalogue(language: Language): Promise<FirstCatalogue> {
  if (language === 'en') return (await import('./en/first-catalogue')).firstCatalogue;
  return (await import('./nl/first-catalogue')).firstCatalogue;
}
