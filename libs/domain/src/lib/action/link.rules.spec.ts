import { aContext, anAction, aProposedAction, codesOf, valueOf } from '../../testing';
import { addLink, removeLink } from './link.rules';

const link = { milestoneId: null, title: 'Handreiking', url: 'https://example.org/handreiking' };

describe('titled links', () => {
  it('stand on the action or on one of its milestones', () => {
    const onAction = valueOf(addLink(aProposedAction(), link, aContext()));
    const onMilestone = valueOf(
      addLink(anAction(), { ...link, milestoneId: 'milestone-1' }, aContext()),
    );

    expect(onAction.links).toEqual([{ id: 'new-1', title: link.title, url: link.url }]);
    expect(onMilestone.milestones[0]?.links).toHaveLength(1);
    expect(onMilestone.links).toEqual([]);
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'https://', 'example.org', ''])(
    'are refused when %j is no https address',
    (url) => {
      expect(codesOf(addLink(anAction(), { ...link, url }, aContext()))).toEqual([
        'LINK_NOT_HTTPS',
      ]);
    },
  );

  it('are refused without title and on an unknown milestone', () => {
    const nowhere = { ...link, title: '', milestoneId: 'nowhere' };

    expect(codesOf(addLink(anAction(), nowhere, aContext()))).toEqual([
      'MILESTONE_UNKNOWN',
      'LINK_WITHOUT_TITLE',
    ]);
  });

  it('can be taken away where they stand', () => {
    const action = valueOf(addLink(anAction(), link, aContext()));

    expect(valueOf(removeLink(action, { milestoneId: null, linkId: 'new-1' })).links).toEqual([]);
    expect(codesOf(removeLink(action, { milestoneId: 'milestone-1', linkId: 'new-1' }))).toEqual([
      'LINK_UNKNOWN',
    ]);
  });
});
