import { House } from '../harness/house';
import { accessibilityFaults, pageFaults, type Language } from '../harness/page-faults';
import type { Visitor } from '../harness/visitor';
import { SCREENS, type ScreenVisit } from './screens';

/** Pictures of everything are made on request only: they cost more than all measuring. */
const PICTURES = process.env['WEB_E2E_PICTURES'] === 'all';

/** Both languages have one structure: each width is judged by the rules of accessibility in one of them. */
const LOOKS = [
  { language: 'nl', width: 1280, axe: true },
  { language: 'nl', width: 320, axe: false },
  { language: 'en', width: 1280, axe: false },
  { language: 'en', width: 320, axe: true },
] as const;

describe('every screen, in both languages, wide and narrow', () => {
  let house: House;
  const visitors = new Map<string, Promise<Visitor>>();

  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(async () => house.close());

  /** One window per person and language, used for all screens of that person. */
  function visitorFor({ who }: ScreenVisit, language: Language): Promise<Visitor> {
    const key = `${who} ${language}`;
    const visitor =
      visitors.get(key) ??
      (who === null ? house.visitor({ language }) : house.signedIn(who, { language }));
    visitors.set(key, visitor);
    return visitor;
  }

  it.each(SCREENS)('$name has no fault: $path', async (screen) => {
    const faults: Record<string, string[]> = {};
    for (const { language, width, axe } of LOOKS) {
      const visitor = await visitorFor(screen, language);
      await visitor.page.setViewportSize({ width, height: 800 });
      if (width === 1280) await visitor.goTo(screen.path);
      if (PICTURES) await visitor.shot(`${screen.name}-${language}-${width}`);
      const found = await pageFaults(visitor, language);
      if (axe) found.push(...(await accessibilityFaults(visitor.page)));
      if (found.length > 0) faults[`${language} ${width}`] = found;
    }
    expect(faults).toEqual({});
  });
});
