/**
 * Who reads a field. ANYONE: without sign-in too. SIGNED_IN: everybody in the programme. OFFICE: comes by an operation
 * of the office alone. VIEWER: of the reader alone. The others hide a text in a row that everybody sees.
 */
export type Visibility =
  | 'ANYONE'
  | 'SIGNED_IN'
  | 'OFFICE'
  | 'VIEWER'
  | 'OFFICE_AND_SELF'
  | 'AUDIENCE'
  | 'INSIDERS'
  | 'NOT_OTHERS_DECLINES';

export type FieldRules = Readonly<Record<string, Visibility>>;

function all(visibility: Visibility, fields: string, but: FieldRules): FieldRules {
  const names = fields.split(' ');
  return { ...Object.fromEntries(names.map((name) => [name, visibility])), ...but };
}
const anyone = (fields: string) => all('ANYONE', fields, {});
const signedIn = (fields: string, but: FieldRules = {}) => all('SIGNED_IN', fields, but);
const office = (fields: string, but: FieldRules = {}) => all('OFFICE', fields, but);
const viewer = (fields: string, but: FieldRules = {}) => all('VIEWER', fields, but);
const payload = (object: string) => signedIn(object, anyone('userErrors'));

/** Every field of every type. What does not stand here has no rule, and a test fails. */
export const FIELD_RULES: Readonly<Record<string, FieldRules>> = {
  Action: signedIn(
    [
      'adoption agreement assignments checkIns checkedInOn code completedOn',
      'completionRequest confirmedOn course example facts freshness handover',
      'helpRequests history id intendedResult kind lastCheckIn links milestones',
      'missingForOffer monitor nextMilestone offeredOn organisation owner partners',
      'pause phase planRevision problems proposedBy proposedOn refersTo startDate',
      'startedOn stopReason stoppedOn title version viewerCanCheckIn viewerMay',
    ].join(' '),
    { internalNote: 'INSIDERS' },
  ),
  ActionConnection: signedIn('nodes pageInfo totalCount'),
  ActionPayload: payload('action'),
  ActionsPayload: payload('actions'),
  Adoption: signedIn('adoptedIn adoptedOn'),
  Assignment: signedIn('as at id letterDate letterUrl person recordedByOffice state', {
    reason: 'NOT_OTHERS_DECLINES',
  }),
  CheckIn: signedIn(
    [
      'action audience author corrects course helpRequest id late noteVisible',
      'onBehalfOf onBehalfReason receivedAt round state unchanged',
    ].join(' '),
    { note: 'AUDIENCE' },
  ),
  CheckInConnection: signedIn('nodes pageInfo totalCount'),
  CheckInDraft: viewer('content round savedAt'),
  CompletionRequest: signedIn('evidence on onBehalfOf requestedBy'),
  ConflictDetails: signedIn('changedAt changedById changedByName changedFields currentVersion'),
  CourseCounts: signedIn('adjusting helpNeeded noCheckIn onCourse outOfDate'),
  CoverageCounts: signedIn(
    [
      'allClosed handledElsewhere inHand noAction pausedOnly proposedOnly resolved',
      'setAside unconfirmed',
    ].join(' '),
  ),
  DemoAccount: anyone('email name roles'),
  Fact: signedIn('code count days milestone since'),
  Handover: signedIn('as from note proposedBy proposedOn to'),
  HelpRequest: signedIn(
    [
      'action askedBy askedOn code id neededBy organisation overdue person promisedFor',
      'state version viewerMayAnswer visible',
    ].join(' '),
    { reason: 'AUDIENCE', what: 'AUDIENCE' },
  ),
  HelpRequestConnection: signedIn('nodes pageInfo totalCount'),
  HelpRequestPayload: payload('helpRequest'),
  HistoryChange: signedIn('field now subject was'),
  HistoryConnection: signedIn('nodes pageInfo totalCount'),
  HistoryEntry: signedIn('actor at changes command id onBehalfOf onBehalfReason', {
    reason: 'NOT_OTHERS_DECLINES',
  }),
  Invitation: anyone('email expiresAt name organisation roles'),
  InvitePersonPayload: office('link person', { userErrors: 'ANYONE' }),
  Milestone: signedIn(
    [
      'criterion currentDate evidence firstDate firstDateCorrected id links metOn',
      'movedCount movedDays moves precision title waitsFor withdrawnOn withdrawnReason',
    ].join(' '),
  ),
  MilestoneMove: signedIn('at discussed from id movedBy reason reasonCode reversed to'),
  MovedMilestone: signedIn('action milestone move'),
  Organisation: anyone('id name version'),
  OrganisationConnection: signedIn('nodes pageInfo totalCount'),
  OrganisationPayload: payload('organisation'),
  PageInfo: signedIn('endCursor hasNextPage'),
  Pause: signedIn('event reason reasonCode since until'),
  Person: signedIn('accountState id name organisation roles version', { email: 'OFFICE_AND_SELF' }),
  PersonConnection: signedIn('nodes pageInfo totalCount'),
  PersonPayload: payload('person'),
  PhaseCounts: signedIn('done inProgress notStarted paused proposed stopped'),
  Portfolio: signedIn('asOf courses coverage phases'),
  PrivacySpan: anyone('blocking kind length start'),
  Problem: signedIn(
    [
      'actions code coverage facts groups hadStoppedAction handledBy handledLink',
      'history id reviewOn stand standNote standReason statements takenInOn themes',
      'title titleEn version viewerMay',
    ].join(' '),
  ),
  ProblemConnection: signedIn('nodes pageInfo totalCount'),
  ProblemFacets: signedIn('sections themes'),
  ProblemPayload: payload('problem'),
  ProblemsPayload: payload('problems'),
  Round: viewer('actions closesAt entries week'),
  RoundEntry: viewer(
    [
      'action lastCheckIn milestonesSoon needsAnswer onBehalfOf reported',
      'unchangedNeedsNote unchangedRefusedBy',
    ].join(' '),
  ),
  SaveDraftPayload: viewer('draft', { userErrors: 'ANYONE' }),
  Section: signedIn('number title titleEn'),
  SignInPayload: viewer('viewer', { userErrors: 'ANYONE' }),
  SignOutPayload: anyone('userErrors'),
  SourceDocument: signedIn('code id officialNumber publishedOn title titleEn url'),
  Statement: signedIn(
    [
      'code column complete id language page section sectionTitle sectionTitleEn source',
      'text translation',
    ].join(' '),
  ),
  Submission: viewer('checkIns id movedMilestones round sentAt undoUntil undoneAt'),
  SubmitCheckInsPayload: viewer('checkIns submissionId', { userErrors: 'ANYONE' }),
  TitledLink: signedIn('id title url'),
  UndoSubmissionPayload: viewer('checkIns', { userErrors: 'ANYONE' }),
  UserError: anyone('code conflict field message privacy rule'),
  Viewer: viewer('language permissions person roles todo'),
  ViewerPayload: viewer('viewer', { userErrors: 'ANYONE' }),
  ViewerTodo: viewer('completions handovers offers reports requests'),
  WorkCount: office('code count'),
  WorkItem: office('action fact handler id postponedReason postponedUntil problem'),
  WorkItemConnection: office('nodes pageInfo totalCount'),
  WorkItemPayload: office('workItem', { userErrors: 'ANYONE' }),
};
