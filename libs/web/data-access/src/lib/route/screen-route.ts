import type { ComponentType } from 'react';
import type { Question } from '../query/question';

export interface LoadedScreen {
  readonly Page: ComponentType;
}

/** One address of the app and the page behind it; the page's code is fetched when it is first opened. */
export interface ScreenRoute {
  readonly path: string;
  readonly load: () => Promise<LoadedScreen>;
  /** What the page will ask first at an address with these parameters; asked before its code is there. */
  readonly ask?: (params: URLSearchParams) => Promise<Question | null>;
  /** Readable without signing in: sign-in itself, an invitation, accessibility, privacy. */
  readonly open?: boolean;
  /** Needs no more texts than the first areas of the catalogue, so that it appears sooner. */
  readonly firstTexts?: boolean;
}
