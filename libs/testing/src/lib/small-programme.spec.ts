import { dayOf, findPersonalData, instantAt, weekday } from '@opvolging/domain';
import { DEMO_PEOPLE } from './demo-people';
import { SMALL_PROGRAMME } from './small-programme';
import { dayIn, instantIn, on } from './story/story-time';

const LOADED = /\b(meldingen|melding|signalen|signaal|zaken|zaak|dossiers?|casus)\b/i;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('the small programme', () => {
  const { deeds, people, register } = SMALL_PROGRAMME;

  it('happens before this week, after the people and the register came', () => {
    const sunday = dayOf(Date.parse('2027-01-03T12:00:00Z'));
    const start = instantIn(register, sunday);
    expect(instantIn(people, sunday)).toBeLessThan(start);
    for (const deed of deeds) {
      expect(deed.at.week).toBeLessThan(0);
      expect(instantIn(deed.at, sunday)).toBeGreaterThan(start);
    }
  });

  it('begins each of its twelve actions once, before anything else happens to it', () => {
    const births = deeds.flatMap((deed) =>
      deed.do === 'PROPOSE' || deed.do === 'REGISTER_ADOPTED' ? [deed.what.action] : [],
    );
    expect(new Set(births).size).toBe(12);
    expect(births).toHaveLength(12);
    for (const deed of deeds) {
      if ('action' in deed.what) expect(births).toContain(deed.what.action);
    }
  });

  it('proposes nothing on P-20, with which a newcomer begins', () => {
    const codes = deeds.flatMap((deed) =>
      deed.do === 'PROPOSE' ? deed.what.plan.problemCodes : [],
    );
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).not.toContain('P-20');
  });

  it('holds no personal data and no word that means a victim or a suspect', () => {
    const texts = [...textsIn(deeds), ...DEMO_PEOPLE.map(({ name }) => name)];
    expect(texts.filter((text) => findPersonalData(text).length > 0)).toEqual([]);
    expect(texts.filter((text) => LOADED.test(text))).toEqual([]);
  });
});

describe('the time of the story', () => {
  it('counts weeks from the Monday of this week, also across the end of a year', () => {
    const sunday = dayOf(Date.parse('2027-01-03T12:00:00Z'));
    expect(dayIn(on(0, 'MON'), sunday)).toBe('2026-12-28');
    expect(dayIn(on(1, 'FRI'), sunday)).toBe('2027-01-08');
    expect(weekday(dayIn(on(-12, 'WED'), sunday))).toBe(3);
  });

  it('is that of the clock in Amsterdam, before and after the clock changes', () => {
    const friday = dayOf(Date.parse('2026-11-27T12:00:00Z'));
    const moment = { week: -8, weekday: 'TUE', time: '10:05' } as const;
    const day = dayIn(moment, friday);
    expect(day).toBe('2026-09-29');
    expect(instantIn(moment, friday)).toBe(instantAt(day, 10, 5));
    expect(new Date(instantIn(moment, friday)).toISOString()).toBe('2026-09-29T08:05:00.000Z');
  });
});
