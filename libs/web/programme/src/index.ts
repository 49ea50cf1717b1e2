import type { ScreenRoute } from '@opvolging/web-data-access';
import { actionRoutes } from './lib/action/action-routes';

export const routes: readonly ScreenRoute[] = [...actionRoutes];
