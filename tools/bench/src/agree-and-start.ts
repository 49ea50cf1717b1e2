import { answerAssignment, offerAction, startAction } from '@opvolging/domain';
import type { Change } from './change-actions';
import type { Crowd } from './crowd';
import { memberAt } from './made-action';
import type { Timetable } from './timetable';

/** From proposal to the first day of work, in the order of time. */
export function agreeAndStart(crowd: Crowd, table: Timetable): readonly Change[] {
  return [
    {
      on: table.offeredOn,
      command: 'offerAction',
      by: () => crowd.office,
      rule: (action, ctx) => offerAction(action, ctx),
    },
    answers('OWNER', table.ownersAnswerOn, crowd),
    answers('MONITOR', table.monitorsAnswerOn, crowd),
    {
      on: table.startedOn,
      command: 'startAction',
      by: ({ sketch }) => memberAt(crowd, sketch.owner),
      rule: (action, ctx) => startAction(action, ctx),
    },
  ];
}

function answers(as: 'OWNER' | 'MONITOR', on: Change['on'], crowd: Crowd): Change {
  return {
    on,
    command: 'answerAssignment',
    by: ({ sketch }) => memberAt(crowd, as === 'OWNER' ? sketch.owner : sketch.monitor),
    rule: (action, ctx) =>
      answerAssignment(
        action,
        { as, agree: true, reason: null, planRevision: action.planRevision },
        ctx,
      ),
  };
}
