import type { FirstCatalogue } from '../first-catalogue';
import { facts } from './facts';
import { formats } from './formats';
import { shell } from './shell';
import { signIn } from './sign-in';
import { terms } from './terms';
import { today } from './today';

export const firstCatalogue: FirstCatalogue = {
  language: 'en',
  format: formats,
  facts,
  shell,
  signIn,
  terms,
  today,
};
