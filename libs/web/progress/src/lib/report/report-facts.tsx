import type { Catalogue } from '@opvolging/messages';
import { daysBetween, parseDay } from '@opvolging/domain';
import { useMessages, FactSentence } from '@opvolging/web-data-access';
import { Callout, Meta } from '@opvolging/web-ui';
import { Fragment } from 'react';
import type { ReportSubject } from './report-subject';

interface ReportFactsProps {
  readonly subject: ReportSubject;
  readonly today: string;
}

/** What the data say, above the question: what stands out, or what comes near. */
export function ReportFacts({ subject, today }: ReportFactsProps) {
  const messages = useMessages();
  const { facts } = subject.action;
  if (facts.length === 0) return <Meta>{sinceLastReport(messages, subject, today)}</Meta>;
  return (
    <Callout lead={messages.facts.prefix}>
      {facts.map((fact) => (
        <Fragment key={`${fact.code} ${fact.milestone?.id ?? ''}`}>
          <FactSentence fact={fact} />{' '}
        </Fragment>
      ))}
      {previousSentence(messages, subject)}
    </Callout>
  );
}

function previousSentence(
  { progress, terms, format }: Catalogue,
  { action }: ReportSubject,
): string | null {
  const last = action.lastCheckIn;
  if (last === null) return null;
  const course = terms.courseInSentence[last.course];
  return progress.previousSentence({ course, date: format.dayOf(last.receivedAt) });
}

function sinceLastReport(
  { progress }: Catalogue,
  { action, milestonesSoon, owner }: ReportSubject,
  today: string,
): string {
  if (action.lastCheckIn === null) return progress.since.first;
  const [from, to] = [parseDay(today), parseDay(milestonesSoon[0]?.currentDate ?? '')];
  if (from === null || to === null) return progress.since.nothing({ owner });
  const n = milestonesSoon.filter(({ currentDate }) => currentDate === to).length;
  const ahead = progress.since.milestoneAhead({ n, days: daysBetween(from, to) });
  return `${progress.since.prefix({ owner })} ${ahead}`;
}
