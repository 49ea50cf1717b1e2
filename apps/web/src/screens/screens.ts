import type { ScreenRoute } from '@opvolging/web-data-access';
import { routes as governanceRoutes } from '@opvolging/web-governance';
import { routes as identityRoutes, SIGN_IN_PATH } from '@opvolging/web-identity';
import { routes as programmeRoutes } from '@opvolging/web-programme';
import { routes as progressRoutes } from '@opvolging/web-progress';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { matchPath } from 'react-router';
import { shellRoutes } from '../pages/routes';

export interface Screen extends ScreenRoute {
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** Every address of the app; the libraries bring their own, this is where they meet. */
const ROUTES = [
  ...identityRoutes,
  ...programmeRoutes,
  ...progressRoutes,
  ...governanceRoutes,
  ...shellRoutes,
];

export const SCREENS: readonly Screen[] = ROUTES.map((route) => ({
  ...route,
  Page: lazy(async () => ({ default: (await route.load()).Page })),
}));

export const SIGN_IN_SCREEN = SCREENS.find(({ path }) => path === SIGN_IN_PATH);

export function screenAt(pathname: string): Screen | undefined {
  return SCREENS.find(({ path }) => matchPath(path, pathname) !== null);
}
