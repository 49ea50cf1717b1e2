import type { Action, TitledLink } from '@opvolging/domain';
import type { TitledLinkEntity } from '../tables/titled-link.entity';

export function linkRows(action: Action): TitledLinkEntity[] {
  const ofMilestones = action.milestones.flatMap(({ id, links }) => rows(action.id, id, links));
  return [...rows(action.id, null, action.links), ...ofMilestones];
}

function rows(
  actionId: string,
  milestoneId: string | null,
  links: readonly TitledLink[],
): TitledLinkEntity[] {
  return links.map(({ id, title, url }, position) => ({
    id,
    actionId,
    milestoneId,
    position,
    title,
    url,
    removed: 0,
  }));
}
