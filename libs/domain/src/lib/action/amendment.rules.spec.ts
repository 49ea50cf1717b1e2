import { anAction, aProposedAction, codesOf, valueOf } from '../../testing';
import { amendAction } from './amendment.rules';

describe('amending a confirmed action', () => {
  it('changes title and partners without a reason', () => {
    const changes = { title: 'Kortere titel', partnerIds: ['vng', 'vng'] };

    expect(valueOf(amendAction(anAction(), changes, null))).toMatchObject({
      title: 'Kortere titel',
      partnerIds: ['vng'],
      intendedResult: anAction().intendedResult,
    });
  });

  it.each([{ intendedResult: 'Iets anders' }, { problemIds: ['problem-1', 'problem-2'] }])(
    'asks a reason for %o',
    (changes) => {
      expect(codesOf(amendAction(anAction(), changes, ' '))).toEqual(['AMENDMENT_WITHOUT_REASON']);
      expect(codesOf(amendAction(anAction(), changes, 'Uit het overleg'))).toEqual([]);
    },
  );

  it('asks no reason when nothing changes', () => {
    const { intendedResult, problemIds } = anAction();

    expect(
      codesOf(amendAction(anAction(), { intendedResult: intendedResult ?? '', problemIds }, null)),
    ).toEqual([]);
  });

  it('is refused when title, result or problems would be empty', () => {
    const changes = { title: '', intendedResult: ' ', problemIds: [] };

    expect(codesOf(amendAction(anAction(), changes, 'Opschonen'))).toEqual([
      'PLAN_WITHOUT_TITLE',
      'PLAN_WITHOUT_RESULT',
      'PLAN_WITHOUT_PROBLEM',
    ]);
  });

  it('is refused before confirmation and after the end', () => {
    expect(codesOf(amendAction(aProposedAction(), { title: 'x' }, null))).toEqual([
      'ACTION_IN_OTHER_PHASE',
      'ACTION_NOT_CONFIRMED',
    ]);
    expect(codesOf(amendAction(anAction({ phase: 'DONE' }), { title: 'x' }, null))).toEqual([
      'ACTION_IN_OTHER_PHASE',
    ]);
  });
});
