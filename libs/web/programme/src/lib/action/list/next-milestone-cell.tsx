import { isOpenAction } from '@opvolging/domain';
import { factInShort, type Catalogue } from '@opvolging/messages';
import { useMessages, Sentence, writtenPart } from '@opvolging/web-data-access';
import { FactText } from '@opvolging/web-ui';
import type { ActionRow } from './action-row';

/** Said in the column of the last report already. */
const SAID_ELSEWHERE = ['OUT_OF_DATE', 'NO_CHECK_IN'];

/** The next date, and in bold under it what stands out. */
export function NextMilestoneCell({ action }: { action: ActionRow }) {
  const messages = useMessages();
  const facts = action.facts.filter(({ code }) => !SAID_ELSEWHERE.includes(code));
  return (
    <>
      <Sentence>{nextDate(messages, action)}</Sentence>
      {facts.map((fact) => (
        <FactText key={`${fact.code} ${fact.milestone?.id ?? ''}`}>
          {factInShort(messages, fact)}
        </FactText>
      ))}
    </>
  );
}

function nextDate({ action: texts, format, milestone }: Catalogue, action: ActionRow): string {
  if (action.completedOn !== null) {
    return texts.completedShort({ date: format.day(action.completedOn) });
  }
  const next = action.nextMilestone;
  if (next === null || !isOpenAction(action)) return '–';
  const date = format.period(next.currentDate, next.precision);
  return next.waitsFor === null ? date : milestone.waitsFor({ event: writtenPart(next.waitsFor) });
}
