import { PlanMilestones } from './plan-milestones';
import { PlanPeople } from './plan-people';
import { PlanSubject } from './plan-subject';
import type { PlanPart } from './plan-part';

/** The questions of a plan, in the order in which people think of them: what, who, when. */
export function PlanForm(part: PlanPart) {
  return (
    <>
      <PlanSubject {...part} />
      <PlanPeople {...part} />
      <PlanMilestones {...part} />
    </>
  );
}
