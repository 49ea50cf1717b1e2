import { createContext, useContext } from 'react';
import type { Permission } from '../generated/graphql';
import type { ViewerData } from './viewer';

export interface CurrentViewer extends ViewerData {
  readonly may: (permission: Permission) => boolean;
}

export const ViewerContext = createContext<CurrentViewer | null>(null);

/** The person who is signed in; pages are shown to nobody else. */
export function useViewer(): CurrentViewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('This part of the screen is for people who signed in.');
  return viewer;
}

/** Whether anybody is signed in, for what stands on open pages too. */
export function useSignedIn(): boolean {
  return useContext(ViewerContext) !== null;
}
