import type { ScreenRoute } from '@opvolging/web-data-access';
import { actionRoutes } from './lib/action/action-routes';
import { problemRoutes } from './lib/problem/problem-routes';

export const routes: readonly ScreenRoute[] = [...actionRoutes, ...problemRoutes];
