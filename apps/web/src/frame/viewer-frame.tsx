import { useFirstMessages, ViewerProvider, type ViewerData } from '@opvolging/web-data-access';
import { MainNav } from '@opvolging/web-ui';
import { useLocation } from 'react-router';
import { ScreenRoutes } from '../screens/screen-routes';
import { AccountMenu } from './account-menu';
import { Frame } from './frame';
import { mainNavItems } from './main-nav-items';
import { SessionEnded } from './session-ended';
import { useLanguageOfPerson } from './use-language-of-person';
import { useWayBack } from './use-way-back';

interface ViewerFrameProps {
  readonly viewer: ViewerData;
  readonly demo: boolean;
}

/** The frame of somebody who signed in: the menu shows what this person may open. */
export function ViewerFrame({ viewer, demo }: ViewerFrameProps) {
  const { shell } = useFirstMessages();
  const { pathname } = useLocation();
  useLanguageOfPerson(viewer.language);
  useWayBack();
  return (
    <ViewerProvider viewer={viewer}>
      <Frame
        demo={demo}
        account={<AccountMenu name={viewer.person.name} />}
        navigation={
          <MainNav label={shell.mainMenu} items={mainNavItems(viewer, shell, pathname)} />
        }
      >
        <ScreenRoutes signedIn />
      </Frame>
      <SessionEnded personId={viewer.person.id} />
    </ViewerProvider>
  );
}
