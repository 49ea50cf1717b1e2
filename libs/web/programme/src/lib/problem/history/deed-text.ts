import type { Catalogue } from '@opvolging/messages';
import type { ProblemHistoryEntry } from './problem-history-entry';

interface AboutProblem {
  readonly code: string;
  /** Of the report from which the problem comes. */
  readonly sourceTitle: string;
}

type Texts = Pick<Catalogue, 'format' | 'history'>;
type Changes = ProblemHistoryEntry['changes'];

/** What was done with a problem, in words; a deed that this screen does not know yet is a change. */
export function deedText(
  messages: Texts,
  { command, changes }: Pick<ProblemHistoryEntry, 'command' | 'changes'>,
  { code, sourceTitle }: AboutProblem,
): string {
  const texts = messages.history.problem;
  if (command === 'problem.TAKEN_IN') return texts.TAKEN_IN({ source: sourceTitle });
  if (command === 'problem.GROUPED') return texts.GROUPED(groupedIn(messages, changes, code));
  if (command === 'problem.TAKEN_APART') {
    return texts.TAKEN_APART({ codes: groupOf(changes)?.was ?? code });
  }
  return plainDeeds(texts)[command] ?? texts.CHANGED;
}

function plainDeeds(texts: Texts['history']['problem']): Readonly<Record<string, string>> {
  return {
    'problem.SET_ASIDE': texts.SET_ASIDE,
    'problem.HANDLED_ELSEWHERE': texts.HANDLED_ELSEWHERE,
    'problem.TAKEN_BACK': texts.TAKEN_BACK,
  };
}

/** A new group tells which problems it gathers; each of those tells into which group it went. */
function groupedIn({ format }: Texts, changes: Changes, own: string) {
  const gathered = changes.flatMap(({ field, now }) =>
    field === 'groups' && now !== null ? [now] : [],
  );
  return {
    codes: gathered.length === 0 ? own : format.list(gathered),
    code: groupOf(changes)?.now ?? own,
  };
}

function groupOf(changes: Changes) {
  return changes.find(({ field }) => field === 'mergedInto');
}
