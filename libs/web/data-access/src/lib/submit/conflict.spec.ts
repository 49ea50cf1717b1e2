import { maySendAgain } from './conflict';

const changed = (...changedFields: string[]) => ({
  currentVersion: 2,
  changedFields,
  changedAt: null,
  changedById: null,
  changedByName: null,
});

describe('sending again by itself after a conflict', () => {
  it.each([
    [['milestone.currentDate'], ['title'], true],
    [['title'], ['title'], false],
    [['milestone.currentDate'], ['milestone'], false],
    [['milestone'], ['milestone.currentDate'], false],
    [['milestoneCount'], ['milestone'], true],
    [['organisation', 'title'], ['title', 'reason'], false],
  ])('when %j changed and the form edits %j: %s', (fields, edits, expected) => {
    expect(maySendAgain(changed(...fields), edits)).toBe(expected);
  });

  it('does not happen while it is unknown what changed or what the form edits', () => {
    expect(maySendAgain(changed(), ['title'])).toBe(false);
    expect(maySendAgain(changed('title'), undefined)).toBe(false);
  });
});
