import type { ActionCommand } from '@opvolging/web-data-access';
import { createContext, useContext } from 'react';
import type { ActionTarget } from './action-target';

/** What the parts of the page of an action share. */
export interface ActionScreen {
  readonly action: ActionTarget;
  /** The server allows it to this person, now; nothing can be done in a view of the past. */
  readonly may: (command: ActionCommand) => boolean;
  /** The person acts for the owner, and has to say why. */
  readonly onBehalf: boolean;
  /** Reads the newest state; after a conflict too. */
  readonly refetch: () => Promise<unknown>;
  /** Tells what was done and reads what it changed. */
  readonly done: (text: string) => void;
}

export const ActionScreenContext = createContext<ActionScreen | null>(null);

export function useActionScreen(): ActionScreen {
  const screen = useContext(ActionScreenContext);
  if (screen === null) throw new Error('This part belongs on the page of an action.');
  return screen;
}
