import { boardFactsOf } from './board-facts.rules';

describe('the points of an action for the board', () => {
  it('begin with who waits for help', () => {
    const facts = [{ code: 'MOVE_NOT_DISCUSSED' }, { code: 'HELP_OVERDUE' }] as const;

    expect(boardFactsOf(facts).map(({ code }) => code)).toEqual([
      'HELP_OVERDUE',
      'MOVE_NOT_DISCUSSED',
    ]);
  });

  it('leave small things and old reports to others', () => {
    expect(boardFactsOf([{ code: 'UNCHANGED_STREAK' }, { code: 'OUT_OF_DATE' }])).toEqual([]);
  });

  it('tell a late milestone once when the course contradicts it', () => {
    const facts = [{ code: 'MILESTONE_LATE' }, { code: 'COURSE_CONTRADICTS_FACTS' }] as const;

    expect(boardFactsOf(facts)).toEqual([{ code: 'COURSE_CONTRADICTS_FACTS' }]);
  });
});
