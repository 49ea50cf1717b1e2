import { useMemo, type ReactNode } from 'react';
import { ViewerContext } from './use-viewer';
import type { ViewerData } from './viewer';

interface ViewerProviderProps {
  readonly viewer: ViewerData;
  readonly children: ReactNode;
}

export function ViewerProvider({ viewer, children }: ViewerProviderProps) {
  const current = useMemo(
    () => ({
      ...viewer,
      may: (permission: string) => viewer.permissions.some((p) => p === permission),
    }),
    [viewer],
  );
  return <ViewerContext value={current}>{children}</ViewerContext>;
}
