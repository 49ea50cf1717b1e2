import type { Action, TitledLink } from './action';
import type { ActionOutcome, ActionViolation, CommandContext } from './command-context';
import { isHttpsLink } from './letter.rules';
import { findMilestone, replaceMilestone } from './milestone.rules';
import { isBlank, settle, violation, when } from './violation';

/** On the action itself when no milestone is named. */
export interface NewLink {
  readonly milestoneId: string | null;
  readonly title: string;
  readonly url: string;
}

export interface LinkPlace {
  readonly milestoneId: string | null;
  readonly linkId: string;
}

/** Evidence and documents stay where they are: a link with a title, https only. */
export function addLink(action: Action, link: NewLink, ctx: CommandContext): ActionOutcome {
  const violations = [
    ...placeViolations(action, link.milestoneId),
    ...when(isBlank(link.title), violation('LINK_WITHOUT_TITLE', ['title'])),
    ...when(!isHttpsLink(link.url), violation('LINK_NOT_HTTPS', ['url'])),
  ];
  const { title, url } = link;
  return settle(violations, () =>
    withLinks(action, link.milestoneId, (links) => [...links, { id: ctx.newId(), title, url }]),
  );
}

export function removeLink(action: Action, { milestoneId, linkId }: LinkPlace): ActionOutcome {
  const milestone = milestoneId === null ? null : findMilestone(action, milestoneId);
  const links = milestoneId === null ? action.links : (milestone?.links ?? []);
  const known = links.some(({ id }) => id === linkId);
  const violations = [
    ...placeViolations(action, milestoneId),
    ...when(!known, violation('LINK_UNKNOWN', ['linkId'])),
  ];
  return settle(violations, () =>
    withLinks(action, milestoneId, (before) => before.filter(({ id }) => id !== linkId)),
  );
}

function placeViolations(action: Action, milestoneId: string | null): readonly ActionViolation[] {
  const unknown = milestoneId !== null && findMilestone(action, milestoneId) === null;
  return when(unknown, violation('MILESTONE_UNKNOWN', ['milestoneId']));
}

function withLinks(
  action: Action,
  milestoneId: string | null,
  change: (links: readonly TitledLink[]) => readonly TitledLink[],
): Action {
  if (milestoneId === null) return { ...action, links: change(action.links) };
  const milestone = findMilestone(action, milestoneId);
  if (milestone === null) return action;
  return replaceMilestone(action, { ...milestone, links: change(milestone.links) });
}
