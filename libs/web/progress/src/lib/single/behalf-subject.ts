import { cutOffsOn, dayOf, newsSince, parseDay, type Day, type Fact } from '@opvolging/domain';
import { subjectOfAction, type ReportSubject } from '../report/report-subject';

interface Reported {
  readonly action: Parameters<typeof subjectOfAction>[0];
  readonly owner: string;
}

/** For an owner; whether "no change" can be said follows the same rule as on the server. */
export function behalfSubject({ action, owner }: Reported, today: Day): ReportSubject {
  const subject = { ...subjectOfAction(action), owner, asksBehalfReason: true };
  return hasNews(subject, today)
    ? { ...subject, unchanged: { refusedBy: 'UNCHANGED_AFTER_NEWS', needsNote: false } }
    : subject;
}

function hasNews({ action: { facts, lastCheckIn } }: ReportSubject, today: Day): boolean {
  if (lastCheckIn === null) return false;
  const last = dayOf(Date.parse(lastCheckIn.receivedAt));
  return newsSince(facts.map(ruleFact), last, cutOffsOn(today)).length > 0;
}

function ruleFact(fact: ReportSubject['action']['facts'][number]): Fact {
  const { code, days, count, since, milestone } = fact;
  return {
    code,
    days,
    count,
    since: since === null ? null : parseDay(since),
    milestoneId: milestone?.id ?? null,
  };
}
