import { PHASES } from '../action/action';
import type { Day } from '../calendar/day';
import { aProblem } from './problem.builder';
import {
  handleProblemElsewhere,
  newActionViolations,
  resolveProblem,
  setAsideProblem,
  takeBackProblem,
} from './problem-stand.rules';

const day = (text: string): Day => text as Day;
const today = day('2026-11-24');
const outdated = { reason: 'OUTDATED', note: '' } as const;
const elsewhere = {
  url: 'https://www.rijksoverheid.nl/aanpak',
  organisationId: 'szw',
  reviewOn: day('2027-05-01'),
};

describe('setting a problem aside', () => {
  it('keeps the reason and the day', () => {
    expect(setAsideProblem(aProblem(), outdated, { actions: [], today })).toEqual({
      ok: true,
      value: aProblem({
        stand: 'SET_ASIDE',
        settingAside: { reason: 'OUTDATED', note: null, on: today },
      }),
    });
  });

  it.each(PHASES.filter((phase) => phase !== 'DONE' && phase !== 'STOPPED'))(
    'is refused while an action is %s, and says how many are open',
    (phase) => {
      const actions = [{ phase }, { phase: 'STOPPED' as const }];
      expect(setAsideProblem(aProblem(), outdated, { actions, today })).toEqual({
        ok: false,
        violations: [{ code: 'PROBLEM_HAS_OPEN_ACTION', details: { open: 1 } }],
      });
    },
  );

  it('is accepted when every action is done or stopped', () => {
    const actions = [{ phase: 'DONE' as const }, { phase: 'STOPPED' as const }];
    expect(setAsideProblem(aProblem(), outdated, { actions, today }).ok).toBe(true);
  });

  it('is refused when it was decided on before, or grouped into another', () => {
    const grouped = aProblem({ mergedIntoId: 'problem-45', stand: 'RESOLVED' });
    expect(setAsideProblem(grouped, outdated, { actions: [], today })).toEqual({
      ok: false,
      violations: [
        { code: 'PROBLEM_NOT_LISTED' },
        { code: 'PROBLEM_NOT_OPEN', details: { stand: 'RESOLVED' } },
      ],
    });
  });

  it('lets no new action begin, unlike every other stand', () => {
    expect(newActionViolations(aProblem({ code: 'P-07', stand: 'SET_ASIDE' }))).toEqual([
      { code: 'PROBLEM_NOT_OPEN', details: { problem: 'P-07', stand: 'SET_ASIDE' } },
    ]);
    for (const stand of ['OPEN', 'HANDLED_ELSEWHERE', 'RESOLVED'] as const) {
      expect(newActionViolations(aProblem({ stand }))).toEqual([]);
    }
  });
});

describe('marking a problem as handled elsewhere', () => {
  it('keeps where, by whom and when to look again', () => {
    expect(handleProblemElsewhere(aProblem(), elsewhere, today)).toEqual({
      ok: true,
      value: aProblem({ stand: 'HANDLED_ELSEWHERE', elsewhere: { ...elsewhere, on: today } }),
    });
  });

  it('names everything that is missing at once', () => {
    const empty = { url: ' ', organisationId: null, reviewOn: null };
    expect(handleProblemElsewhere(aProblem(), empty, today)).toEqual({
      ok: false,
      violations: [
        { code: 'ELSEWHERE_WITHOUT_LINK', path: ['url'] },
        { code: 'ELSEWHERE_WITHOUT_ORGANISATION', path: ['organisationId'] },
        { code: 'ELSEWHERE_WITHOUT_REVIEW', path: ['reviewOn'] },
      ],
    });
  });

  it('is refused with a link that is not https and a review that is not ahead', () => {
    const wrong = { ...elsewhere, url: 'http://vng.nl', reviewOn: today };
    expect(handleProblemElsewhere(aProblem(), wrong, today)).toEqual({
      ok: false,
      violations: [
        { code: 'LINK_NOT_HTTPS', path: ['url'] },
        { code: 'REVIEW_NOT_AHEAD', path: ['reviewOn'] },
      ],
    });
  });
});

describe('saying that a problem is resolved', () => {
  it('keeps from what it shows', () => {
    expect(resolveProblem(aProblem(), 'Uit de monitor.', today)).toEqual({
      ok: true,
      value: aProblem({ stand: 'RESOLVED', resolution: { note: 'Uit de monitor.', on: today } }),
    });
  });

  it('is refused without saying so', () => {
    expect(resolveProblem(aProblem(), ' ', today)).toMatchObject({
      violations: [{ code: 'RESOLUTION_WITHOUT_NOTE', path: ['note'] }],
    });
  });
});

describe('taking a decision about a problem back', () => {
  it('opens it again, whichever decision it was', () => {
    const decided = [
      setAsideProblem(aProblem(), outdated, { actions: [], today }),
      handleProblemElsewhere(aProblem(), elsewhere, today),
      resolveProblem(aProblem(), 'Uit de monitor.', today),
    ];
    for (const result of decided) {
      expect(result.ok && takeBackProblem(result.value)).toEqual({ ok: true, value: aProblem() });
    }
  });

  it('is refused when there is none', () => {
    expect(takeBackProblem(aProblem())).toMatchObject({
      violations: [{ code: 'PROBLEM_ALREADY_OPEN' }],
    });
  });
});
