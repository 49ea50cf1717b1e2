import type { ApiClient } from '../harness/api-client';

/** Everything that an action tells of itself, but its reports and its history. */
export const WHOLE_ACTION = `
  id code version planRevision title intendedResult kind agreement phase course freshness example
  proposedOn offeredOn confirmedOn startDate startedOn stoppedOn stopReason completedOn checkedInOn
  internalNote missingForOffer viewerMay facts { code }
  owner { id } monitor { id } organisation { id } partners { id } proposedBy { id }
  refersTo { code } problems { code } adoption { adoptedIn adoptedOn }
  assignments { id as state reason recordedByOffice letterDate letterUrl person { id } }
  milestones {
    id title criterion precision firstDate firstDateCorrected currentDate waitsFor metOn evidence
    withdrawnOn withdrawnReason movedCount movedDays links { id title url }
    moves { id from to reasonCode reason discussed reversed movedBy { id } }
  }
  nextMilestone { id } links { id title url }
  pause { reasonCode reason since until event }
  completionRequest { evidence on requestedBy { id } onBehalfOf { id } }
  handover { as from { id } to { id } proposedBy { id } proposedOn note }`;

const ACTION = `query A($code: String!, $asOf: DateTime) { action(code: $code, asOf: $asOf) { ${WHOLE_ACTION} } }`;

/** The action as a person reads it, now or as of a moment. */
export async function theAction(client: ApiClient, code: string, asOf?: string) {
  return (await client.run(ACTION, { code, asOf })).action;
}

const COVERAGE = 'query C($code: String!) { problem(code: $code) { coverage hadStoppedAction } }';

export async function coverageOf(client: ApiClient, code: string) {
  return (await client.run(COVERAGE, { code })).problem;
}
