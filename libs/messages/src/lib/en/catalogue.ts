import type { Catalogue } from '../catalogue';
import { coverage } from './coverage';
import { errors } from './errors';
import { firstCatalogue } from './first-catalogue';
import { themes } from './themes';

export const catalogue: Catalogue = {
  ...firstCatalogue,
  coverage,
  errors,
  themes,
};
