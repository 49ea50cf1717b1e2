import type { Catalogue } from '@opvolging/messages';
import { useMessages, Written } from '@opvolging/web-data-access';
import { Button, Item, ItemList, Section, VisuallyHidden } from '@opvolging/web-ui';
import { useState, type ReactNode } from 'react';
import type { Draft } from '../draft/use-draft';
import { focusSoon } from '../fields/focus-soon';
import { answerOn, NO_ANSWER, type Choice } from '../report/report-answer';
import { reportFieldId } from '../report/report-errors';
import { RestButton } from './rest-button';
import type { RoundSubject } from './round-subject';

interface RestReportsProps {
  readonly subjects: readonly RoundSubject[];
  readonly draft: Draft;
  readonly report: (subject: RoundSubject) => ReactNode;
}

/** Actions on course without news: one deliberate button for all of them, or each by itself. */
export function RestReports({ subjects, draft, report }: RestReportsProps) {
  const messages = useMessages();
  const { progress } = messages;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const choiceOn = ({ action }: RoundSubject) => answerOn(draft.answers, action.id).choice;
  const isOpen = (subject: RoundSubject) =>
    opened.includes(subject.action.id) || ![null, 'UNCHANGED'].includes(choiceOn(subject));
  const folded = subjects.filter((subject) => !isOpen(subject));
  const open = ({ action }: RoundSubject) => {
    setOpened([...opened, action.id]);
    focusSoon(reportFieldId(action.code, 'course'));
  };
  const choose = (choice: Choice | null) =>
    draft.answerAll({
      ...draft.answers,
      ...Object.fromEntries(
        folded.map(({ action: { id } }) => [id, { ...(draft.answers[id] ?? NO_ANSWER), choice }]),
      ),
    });
  return (
    <>
      {folded.length > 0 && (
        <Section title={progress.rest({ n: folded.length })}>
          <ItemList>
            {folded.map((subject) => (
              <Item
                key={subject.action.id}
                meta={previousOf(messages, subject)}
                aside={
                  <Button size="small" onClick={() => open(subject)}>
                    {progress.restOpen} <VisuallyHidden>{subject.action.code}</VisuallyHidden>
                  </Button>
                }
              >
                {subject.action.code} <Written>{subject.action.title}</Written>
              </Item>
            ))}
          </ItemList>
          <RestButton
            n={folded.length}
            chosen={folded.every((subject) => choiceOn(subject) === 'UNCHANGED')}
            onChoose={() => choose('UNCHANGED')}
            onUndo={() => choose(null)}
          />
        </Section>
      )}
      {subjects.filter(isOpen).map((subject) => (
        <div key={subject.action.id}>{report(subject)}</div>
      ))}
    </>
  );
}

function previousOf(
  { progress, terms, format }: Catalogue,
  { action: { lastCheckIn } }: RoundSubject,
): string | null {
  if (lastCheckIn === null) return null;
  const course = terms.courseInSentence[lastCheckIn.course];
  return progress.previous({ course, date: format.dayOf(lastCheckIn.receivedAt) });
}
