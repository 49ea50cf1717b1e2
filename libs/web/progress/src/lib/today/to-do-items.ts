import { isOpenHelp } from '@opvolging/domain';
import type { FirstCatalogue } from '@opvolging/messages';
import { writtenPart, type ToDoList_QueryFragment } from '@opvolging/web-data-access';

export interface ToDoItem {
  readonly key: string;
  readonly text: string;
  readonly href: string;
  readonly when: string | null;
  /** Its day has passed. */
  readonly urgent: boolean;
}

type Awaiting = ToDoList_QueryFragment['actionsAwaitingMe']['nodes'][number];
type Asked = ToDoList_QueryFragment['requestsToMe']['nodes'][number];

/** Reports first, since their round closes; then what others wait for. */
export function toDoItems(
  messages: FirstCatalogue,
  data: ToDoList_QueryFragment,
  { reports, now }: { readonly reports: number; readonly now: number },
): readonly ToDoItem[] {
  const { actionsAwaitingMe, requestsToMe, starting } = data;
  return [
    ...reportItem(messages, data.myRound, { reports, now }),
    ...actionsAwaitingMe.nodes.flatMap((action) => awaitingItem(messages, action) ?? []),
    ...requestsToMe.nodes.filter(isOpenHelp).map((request) => requestItem(messages, request)),
    ...starting.nodes
      .filter(({ viewerMay }) => viewerMay.includes('START'))
      .map(({ id, code, title, startDate }) => ({
        key: `start-${id}`,
        text: messages.today.startAction({ action: `${code} ${writtenPart(title)}` }),
        href: `/acties/${code}`,
        when: startDate && messages.format.day(startDate),
        urgent: true,
      })),
  ];
}

function reportItem(
  { today, format }: FirstCatalogue,
  round: ToDoList_QueryFragment['myRound'],
  { reports: n, now }: { readonly reports: number; readonly now: number },
): readonly ToDoItem[] {
  if (!round || n === 0) return [];
  const text = today.reportProgress({ week: format.week(round.week), n });
  const date = format.moment(round.closesAt);
  const urgent = now >= Date.parse(round.closesAt);
  const when = urgent ? today.closedOn({ date }) : today.before({ date });
  return [{ key: 'reports', text, href: '/voortgang', when, urgent }];
}

/** What the action waits for, from what this person may do with it. */
function awaitingItem(messages: FirstCatalogue, action: Awaiting): ToDoItem | null {
  const { today, terms } = messages;
  const { id, code, title, viewerMay } = action;
  const named = `${code} ${writtenPart(title)}`;
  const item = (text: string, href: string) => ({ key: id, text, href, when: null, urgent: false });
  if (viewerMay.includes('AGREE_AS_OWNER')) {
    const role = terms.assignmentInSentence.OWNER;
    return item(today.agreeAs({ role, action: named }), '/akkoord');
  }
  if (viewerMay.includes('AGREE_AS_MONITOR')) {
    const role = terms.assignmentInSentence.MONITOR;
    return item(today.agreeAs({ role, action: named }), '/akkoord');
  }
  if (viewerMay.includes('ANSWER_HANDOVER')) {
    return item(today.answerHandover({ action: named }), `/acties/${code}`);
  }
  return viewerMay.includes('ANSWER_COMPLETION')
    ? item(today.confirmCompletion({ action: named }), `/acties/${code}`)
    : null;
}

function requestItem({ today, format, shell }: FirstCatalogue, request: Asked): ToDoItem {
  const { id, code, action, promisedFor, neededBy, overdue } = request;
  const organisation = action.organisation?.name ?? shell.unknown;
  return {
    key: id,
    text: today.answerRequest({ organisation, action: action.code }),
    href: `/verzoeken/${code}`,
    when: today.before({ date: format.day(promisedFor ?? neededBy) }),
    urgent: overdue,
  };
}
