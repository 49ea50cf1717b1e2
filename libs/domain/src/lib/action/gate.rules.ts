import type { Action } from './action';
import { monitorOf, ownerOf, reportersOf } from './assignment.rules';
import type { ActionViolation } from './command-context';
import { isDated, isOpenMilestone } from './milestone.rules';
import { isBlank, violation, when } from './violation';

/**
 * What a plan still lacks to be offered: a problem, a result that can be checked, an organisation, an owner, a monitor
 * who is somebody else, a start date and a milestone with a date. The same gate stands before confirmation, whichever
 * door the action came in by.
 */
export function gate(action: Action): readonly ActionViolation[] {
  return [...contentViolations(action), ...peopleViolations(action), ...dateViolations(action)];
}

function contentViolations(action: Action): readonly ActionViolation[] {
  return [
    ...when(isBlank(action.title), violation('PLAN_WITHOUT_TITLE', ['title'])),
    ...when(action.problemIds.length === 0, violation('PLAN_WITHOUT_PROBLEM', ['problemCodes'])),
    ...when(isBlank(action.intendedResult), violation('PLAN_WITHOUT_RESULT', ['intendedResult'])),
    ...when(
      action.organisationId === null,
      violation('PLAN_WITHOUT_ORGANISATION', ['organisationId']),
    ),
  ];
}

function peopleViolations(action: Action): readonly ActionViolation[] {
  const owner = ownerOf(action);
  const monitor = monitorOf(action);
  return [
    ...when(owner === null, violation('PLAN_WITHOUT_OWNER', ['ownerId'])),
    ...when(monitor === null, violation('PLAN_WITHOUT_MONITOR', ['monitorId'])),
    ...when(owner !== null && owner === monitor, violation('OWNER_IS_MONITOR', ['monitorId'])),
    ...when(
      monitor !== null && reportersOf(action).includes(monitor),
      violation('REPORTER_IS_MONITOR', ['reporterIds']),
    ),
  ];
}

function dateViolations(action: Action): readonly ActionViolation[] {
  const dated = action.milestones.some((one) => isDated(one) && isOpenMilestone(one));
  return [
    ...when(action.startDate === null, violation('PLAN_WITHOUT_START', ['startDate'])),
    ...when(!dated, violation('PLAN_WITHOUT_DATED_MILESTONE', ['milestones'])),
  ];
}
