import { submissionViolations } from './submission.rules';

const reports = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ actionId: `action-${index}` }));

describe('a submission', () => {
  it('holds one to a hundred reports', () => {
    expect(submissionViolations(reports(1))).toEqual([]);
    expect(submissionViolations(reports(100))).toEqual([]);
    expect(submissionViolations(reports(0))).toMatchObject([{ code: 'SUBMISSION_EMPTY' }]);
    expect(submissionViolations(reports(101))).toEqual([
      { code: 'SUBMISSION_TOO_LARGE', path: ['checkIns'], details: { max: 100, given: 101 } },
    ]);
  });

  it('holds one report per action, and says which comes twice', () => {
    expect(submissionViolations([...reports(2), { actionId: 'action-0' }])).toEqual([
      { code: 'ACTION_TWICE_IN_SUBMISSION', path: ['checkIns', '2', 'actionId'] },
    ]);
  });
});
