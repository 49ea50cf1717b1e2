import type { Catalogue } from '../catalogue';
import { action } from './action';
import { agreement } from './agreement';
import { board } from './board';
import { coverage } from './coverage';
import { errors } from './errors';
import { explain } from './explain';
import { firstCatalogue } from './first-catalogue';
import { history } from './history';
import { identity } from './identity';
import { lists } from './lists';
import { milestone } from './milestone';
import { plan } from './plan';
import { problem } from './problem';
import { progress } from './progress';
import { requests } from './requests';
import { rules } from './rules';
import { themes } from './themes';
import { workList } from './work-list';

export const catalogue: Catalogue = {
  ...firstCatalogue,
  action,
  agreement,
  board,
  coverage,
  errors,
  explain,
  history,
  identity,
  lists,
  milestone,
  plan,
  problem,
  progress,
  requests,
  rules,
  themes,
  workList,
};
