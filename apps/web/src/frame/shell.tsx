import { QueryView, useScreenQuery, Viewer_Query } from '@opvolging/web-data-access';
import { UiProviders } from './ui-providers';
import { Frame } from './frame';
import { ScreenRoutes } from '../screens/screen-routes';
import { useKnownViewer } from './use-known-viewer';
import { ViewerFrame } from './viewer-frame';

/** Who looks decides what stands around the page; until that is known only the band is there. */
export function Shell() {
  const query = useScreenQuery(Viewer_Query, { cached: true });
  const viewer = useKnownViewer(query.data);
  const demoAccounts = query.data?.demoAccounts ?? [];
  return (
    <UiProviders>
      {viewer === null ? (
        <Frame demo={demoAccounts.length > 0}>
          <QueryView query={query}>{() => <ScreenRoutes signedIn={false} />}</QueryView>
        </Frame>
      ) : (
        <ViewerFrame viewer={viewer} demo={demoAccounts.length > 0} />
      )}
    </UiProviders>
  );
}
