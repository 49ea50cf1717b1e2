import { useMessages } from '@opvolging/web-data-access';
import { SaveState } from '@opvolging/web-ui';
import type { DraftState } from './draft-keeper';

/** "Concept bewaard om 09.14 uur.", or that it is not, and where the words are. */
export function DraftSaved({ saved: { state, savedAt } }: { saved: DraftState }) {
  const { shell, format } = useMessages();
  const kept = savedAt === null ? '' : shell.draftSaved({ time: format.time(savedAt) });
  const text = { idle: '', saving: kept || shell.saving, saved: kept, failed: shell.draftFailed };
  return (
    <SaveState state={state} spoken={text[state]}>
      {text[state]}
    </SaveState>
  );
}
