import type { HelpRequestState } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import type { ChoiceOption } from '@opvolging/web-ui';

type Option = ChoiceOption<HelpRequestState>;

/** In the order in which people answer; only what this viewer may answer now. */
export function answerOptions(
  { requests: { answer, withdraw } }: Catalogue,
  may: readonly HelpRequestState[],
  promised: boolean,
): readonly Option[] {
  const all: readonly Option[] = [
    {
      value: 'PROMISED',
      label: promised ? answer.newPromise : answer.promise,
      description: answer.promiseHint,
    },
    { value: 'MET', label: answer.met, description: answer.metHint },
    { value: 'REFUSED', label: answer.refuse },
    { value: 'WITHDRAWN', label: withdraw.command, description: withdraw.hint },
  ];
  return all.filter(({ value }) => may.includes(value));
}

/** The question for a text; null when the answer asks none. */
export function reasonAsked(
  { requests: { answer } }: Catalogue,
  state: HelpRequestState | null,
  promised: boolean,
): string | null {
  if (state === 'REFUSED') return answer.reason;
  if (state === 'PROMISED' && promised) return answer.moveReason;
  return state === null ? null : answer.note;
}

/** What was done, in words. */
export function answerTold(
  { requests, format }: Catalogue,
  request: { readonly state: HelpRequestState; readonly promisedFor: string | null } | null,
): string {
  switch (request?.state) {
    case 'PROMISED':
      return request.promisedFor === null
        ? requests.answered
        : requests.answer.promised({ date: format.longDay(request.promisedFor) });
    case 'MET':
      return requests.answer.metDone;
    case 'REFUSED':
      return requests.answer.refused;
    case 'WITHDRAWN':
      return requests.withdraw.done;
    default:
      return requests.answered;
  }
}
