import { useFirstMessages } from '@opvolging/web-data-access';
import { ArrivalProvider, UiTextsProvider } from '@opvolging/web-ui';
import { useMemo, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';

interface UiProvidersProps {
  readonly children: ReactNode;
}

/** The few words of the components, and where the person arrived: going back is no arrival. */
export function UiProviders({ children }: UiProvidersProps) {
  const { shell } = useFirstMessages();
  const { pathname } = useLocation();
  const arrived = useNavigationType() !== 'POP';
  const texts = useMemo(
    () => ({
      errorPrefix: shell.errorPrefix,
      close: shell.close,
      loading: shell.loading,
      loadingSlow: shell.slow,
      retry: shell.tryAgain,
      menu: shell.menu,
      showMore: shell.showMore,
      showLess: shell.showLess,
      was: shell.was,
      now: shell.now,
    }),
    [shell],
  );
  return (
    <UiTextsProvider value={texts}>
      <ArrivalProvider place={arrived ? pathname : null}>{children}</ArrivalProvider>
    </UiTextsProvider>
  );
}
