import { WithFullMessages } from '@opvolging/web-data-access';
import { Loading } from '@opvolging/web-ui';
import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { PageBoundary } from './page-boundary';
import { SIGN_IN_SCREEN, type Screen } from './screens';

interface ScreenPlaceProps {
  readonly screen: Screen;
  readonly signedIn: boolean;
}

/**
 * The page of an address, new for each path. Who has not signed in gets the sign-in form at the very
 * same address, and so comes out where they wanted to be.
 */
export function ScreenPlace({ screen, signedIn }: ScreenPlaceProps) {
  const { pathname } = useLocation();
  const { Page, firstTexts } = signedIn || screen.open ? screen : (SIGN_IN_SCREEN ?? screen);
  const waiting = <Loading />;
  return (
    <PageBoundary key={pathname}>
      <Suspense fallback={waiting}>
        {firstTexts ? (
          <Page />
        ) : (
          <WithFullMessages waiting={waiting}>
            <Page />
          </WithFullMessages>
        )}
      </Suspense>
    </PageBoundary>
  );
}
