import { Route, Routes } from 'react-router';
import { ScreenPlace } from './screen-place';
import { SCREENS } from './screens';

interface ScreenRoutesProps {
  readonly signedIn: boolean;
}

export function ScreenRoutes({ signedIn }: ScreenRoutesProps) {
  return (
    <Routes>
      {SCREENS.map((screen) => (
        <Route
          key={screen.path}
          path={screen.path}
          element={<ScreenPlace screen={screen} signedIn={signedIn} />}
        />
      ))}
    </Routes>
  );
}
