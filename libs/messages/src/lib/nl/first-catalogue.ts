import type { FirstCatalogue } from '../first-catalogue';
import { facts } from './facts';
import { formats } from './formats';
import { shell } from './shell';
import { signIn } from './sign-in';
import { terms } from './terms';
import { today } from './today';

/** Areas in the first bundle of the web app: keep it small. */
export const firstAreas = { facts, shell, signIn, terms, today };

export const firstCatalogue: FirstCatalogue = { ...firstAreas, language: 'nl', format: formats };
