import { commandsFor, type Action, type ActionCommand, type Viewer } from '@opvolging/domain';
import type { ViewerTodoObject } from './viewer-todo.object';

type Answers = Pick<ViewerTodoObject, 'offers' | 'handovers' | 'completions'>;

const COMMANDS: Readonly<Record<keyof Answers, readonly ActionCommand[]>> = {
  offers: ['AGREE_AS_OWNER', 'AGREE_AS_MONITOR'],
  handovers: ['ANSWER_HANDOVER'],
  completions: ['ANSWER_COMPLETION'],
};

/** How many actions ask an answer of somebody, by kind. */
export function askedAnswers(viewer: Viewer, actions: readonly Action[]): Answers {
  const possible = actions.map((action) => commandsFor(viewer, action));
  const count = (kind: keyof Answers): number =>
    possible.filter((commands) => commands.some((one) => COMMANDS[kind].includes(one))).length;
  return {
    offers: count('offers'),
    handovers: count('handovers'),
    completions: count('completions'),
  };
}
