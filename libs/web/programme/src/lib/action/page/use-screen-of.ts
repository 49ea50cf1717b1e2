import { readFragment, useViewer, type FragmentType } from '@opvolging/web-data-access';
import { useNavigate } from 'react-router';
import type { ActionScreen } from './action-screen';
import { ActionTarget_action, type ActionTarget } from './action-target';
import { doneState } from './done-state';

interface ScreenOf {
  readonly action: FragmentType<typeof ActionTarget_action>;
  /** A view of the past. */
  readonly past: boolean;
  readonly refetch: () => Promise<unknown>;
}

export function useScreenOf({ action: masked, past, refetch }: ScreenOf): ActionScreen {
  const viewer = useViewer();
  const navigate = useNavigate();
  const action = readFragment(ActionTarget_action, masked);
  return {
    action,
    may: (command) => !past && action.viewerMay.includes(command),
    onBehalf: viewer.may('ACT_ON_BEHALF') && !isOwn(action, viewer.person.id),
    refetch,
    done: (text) => {
      void refetch().catch(() => undefined);
      void navigate(`/acties/${action.code}`, { replace: true, state: doneState(text) });
    },
  };
}

function isOwn({ owner, assignments }: ActionTarget, personId: string): boolean {
  const reports = assignments.some(
    ({ as, state, person }) => as === 'REPORTER' && state === 'AGREED' && person.id === personId,
  );
  return owner?.id === personId || reports;
}
