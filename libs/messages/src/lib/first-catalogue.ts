import type { Formats } from './format/formats';
import type { Language } from './language';
import type { Localised } from './localised';
import type { firstAreas } from './nl/first-catalogue';

/** The areas that the frame, sign-in and *Vandaag* need. */
export type FirstCatalogue = Localised<typeof firstAreas> & {
  readonly language: Language;
  readonly format: Formats;
};
