import type { Visitor } from '../harness/visitor';

export interface PlanOfOne {
  readonly title: string;
  readonly result: string;
  readonly organisation: string;
  readonly owner: string;
  readonly monitor: string;
  readonly start: string;
  readonly milestone: string;
  readonly milestoneDate: string;
}

export const INSPECTION_PLAN: PlanOfOne = {
  title: 'Vast overleg over malafide uitzendbureaus in zes regio’s',
  result: 'In zes regio’s bespreken inspectie, politie en gemeente elke maand wat zij zien.',
  organisation: 'Ministerie van SZW',
  owner: 'Actieverantwoordelijke SZW',
  monitor: 'Actieverantwoordelijke politie',
  start: '24-11-2026',
  milestone: 'Eerste overleg in drie regio’s',
  milestoneDate: '18-12-2026',
};

/** Fills in the form of a plan as somebody of the office would. */
export async function fillPlan(visitor: Visitor, plan: PlanOfOne): Promise<void> {
  await visitor.fill('Titel', plan.title);
  await visitor.fill('Wat is het resultaat?', plan.result);
  await visitor.choose(/^Uitvoering/);
  await visitor.pick('Welke organisatie wordt actiehouder?', plan.organisation);
  await visitor.pick('Wie wordt de verantwoordelijke?', plan.owner);
  await visitor.pick('Wie wordt de toetser?', plan.monitor);
  await visitor.fill('Wanneer start de actie?', plan.start);
  await visitor.press('Mijlpaal toevoegen');
  await visitor.fill('Wat is er dan klaar?', plan.milestone);
  await visitor.fill('Wanneer?', plan.milestoneDate);
}
