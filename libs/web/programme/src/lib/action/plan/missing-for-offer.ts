import {
  gate,
  registerAdopted,
  type ActionViolation,
  type Day,
  type NewActionContext,
} from '@opvolging/domain';
import { filledOrNull } from '../fields/blank';
import { readDay } from '../fields/use-today';
import type { MilestoneDraft, PlanDraft } from './plan-draft';

/** Stands where the rules want a text and the gate is asked about the real one. */
const SOME_TEXT = '-';

/** What the plan as it is typed still lacks to be offered; the same gate as on the server. */
export function missingForOffer(draft: PlanDraft, today: Day): readonly ActionViolation[] {
  const drafted = registerAdopted(
    {
      ...draft,
      title: SOME_TEXT,
      kind: draft.kind ?? 'EXECUTION',
      problemIds: draft.problemCodes,
      organisationId: filledOrNull(draft.organisationId),
      ownerId: filledOrNull(draft.ownerId),
      monitorId: filledOrNull(draft.monitorId),
      startDate: readDay(draft.startDate, today),
      milestones: draft.milestones.flatMap((one) => datedMilestone(one, today)),
      refersToId: null,
    },
    { adoptedIn: SOME_TEXT, adoptedOn: today },
    contextOn(today),
  );
  return drafted.ok ? gate({ ...drafted.value, title: draft.title }) : [];
}

function datedMilestone(draft: MilestoneDraft, today: Day) {
  const date = readDay(draft.date, today);
  if (date === null) return [];
  const waitsFor = draft.waits ? draft.waitsFor : null;
  return [{ title: SOME_TEXT, date, precision: draft.precision, criterion: null, waitsFor }];
}

function contextOn(today: Day): NewActionContext {
  let made = 0;
  return {
    actor: { personId: '', roles: ['OFFICE'], organisationId: null },
    today,
    now: 0,
    newId: () => `draft-${(made += 1)}`,
    code: '',
  };
}
