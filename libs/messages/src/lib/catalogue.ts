import type { FirstCatalogue } from './first-catalogue';
import type { Localised } from './localised';
import type { laterAreas } from './nl/catalogue';

/** Every text a person reads, by area: `catalogue.terms.phase.PAUSED`, `catalogue.progress.title`. */
export type Catalogue = FirstCatalogue & Localised<typeof laterAreas>;
