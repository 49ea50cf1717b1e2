import type { ApiClient } from '../harness/api-client';

export const WEEK = '2026-W48';

export interface Refusal {
  readonly code: string;
  readonly rule: string | null;
  readonly field: readonly string[] | null;
}

const SUBMIT = `mutation Submit($input: SubmitCheckInsInput!) {
  submitCheckIns(input: $input) {
    submissionId
    checkIns {
      id course state unchanged note late round corrects author { id } onBehalfOf { id }
      onBehalfReason helpRequest { id code state what }
    }
    userErrors { code rule field message privacy { kind blocking start length } }
  }
}`;

const UNDO = `mutation Undo($input: UndoSubmissionInput!) {
  undoSubmission(input: $input) { checkIns { id state helpRequest { state } } userErrors { code rule field } }
}`;

const REPORTS = `query Reports($code: String!, $asOf: DateTime) {
  action(code: $code, asOf: $asOf) {
    course checkedInOn version
    lastCheckIn { id course note }
    checkIns(first: 50) { totalCount nodes { id course state note noteVisible } }
    helpRequests { code state what visible reason overdue }
    milestones { currentDate movedCount moves { from to reversed } }
    facts { code }
  }
}`;

/** Sends reports; the week and everything else as given. */
export async function submit(client: ApiClient, checkIns: readonly object[], given: object = {}) {
  const input = { round: WEEK, checkIns, ...given };
  return (await client.run(SUBMIT, { input })).submitCheckIns;
}

export async function undo(client: ApiClient, submissionId: string, given: object = {}) {
  return (await client.run(UNDO, { input: { submissionId, ...given } })).undoSubmission;
}

export async function reportsOn(client: ApiClient, code: string, asOf?: string) {
  return (await client.run(REPORTS, { code, asOf })).action;
}

/** Code, rule and place of each refusal, without its words. */
export function refusals(errors: readonly Refusal[]): readonly string[] {
  return errors.map(({ code, rule, field }) => [rule ?? code, ...(field ?? [])].join(' '));
}
