import { useApolloClient } from '@apollo/client/react';
import { useViewer } from '@opvolging/web-data-access';
import { useEffect, useState } from 'react';
import { NO_ANSWER, type Answers, type ReportAnswer } from '../report/report-answer';
import { draftPlace } from './device-draft';
import { DiscardDraft_Mutation, SaveDraft_Mutation } from './draft-documents';
import { DraftKeeper, type DraftState } from './draft-keeper';
import type { FoundDraft } from './newest-draft';

export interface Draft {
  readonly answers: Answers;
  readonly saved: DraftState;
  readonly answer: (actionId: string, part: Partial<ReportAnswer>) => void;
  readonly answerAll: (answers: Answers) => void;
  readonly hold: (held: boolean) => void;
  /** After sending: the server has put its draft away by itself. */
  readonly forget: () => void;
  readonly discard: () => void;
}

export interface DraftPlace {
  readonly round: string;
  /** A form about one action, beside that of the round; only this device keeps its draft. */
  readonly single?: string;
}

/** The answers on the screen, kept on this device and on the server while they change. */
export function useDraft({ round, single }: DraftPlace, found: FoundDraft | null): Draft {
  const client = useApolloClient();
  const { person } = useViewer();
  const [answers, setAnswers] = useState<Answers>(found?.answers ?? {});
  const [saved, setSaved] = useState<DraftState>({ state: 'idle', savedAt: null });
  const [keeper] = useState(() => {
    const save =
      single === undefined ? (content: string) => saveDraft(client, round, content) : null;
    const place = draftPlace(person.id, single ?? round);
    return new DraftKeeper({ save, place, onState: setSaved }, found?.basedOn ?? null);
  });
  useKeptOnLeaving(keeper);
  useEffect(() => {
    if (found !== null && !found.saved) keeper.change(found.answers);
    // Only what was found when the form opened; from then on the screen is ahead of it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [keeper]);

  const answerAll = (next: Answers) => {
    setAnswers(next);
    keeper.change(next);
  };
  const discard = () => {
    setAnswers({});
    setSaved({ state: 'idle', savedAt: null });
    keeper.forget();
    if (single !== undefined) return;
    const input = { round };
    client.mutate({ mutation: DiscardDraft_Mutation, variables: { input } }).catch(() => undefined);
  };
  return {
    answers,
    saved,
    answerAll,
    answer: (id, part) =>
      answerAll({ ...answers, [id]: { ...(answers[id] ?? NO_ANSWER), ...part } }),
    hold: (held) => keeper.hold(held),
    forget: () => keeper.forget(),
    discard,
  };
}

async function saveDraft(
  client: ReturnType<typeof useApolloClient>,
  round: string,
  content: string,
): Promise<string | null> {
  const input = { round, content };
  try {
    const { data } = await client.mutate({ mutation: SaveDraft_Mutation, variables: { input } });
    return data?.saveDraft.draft?.savedAt ?? null;
  } catch {
    return null;
  }
}

/** A closed tab or a link elsewhere loses nothing of the last half second. */
function useKeptOnLeaving(keeper: DraftKeeper): void {
  useEffect(() => {
    const keep = () => keeper.keepOnDevice();
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
      keeper.stop();
    };
  }, [keeper]);
}
