import { House } from '../harness/house';
import { accessibilityFaults, pageFaults, type Language } from '../harness/page-faults';
import type { Visitor } from '../harness/visitor';
import { SCREENS, type ScreenVisit } from './screens';

/** Pictures of everything are made on request only: they cost more than all measuring. */
const PICTURES = process.env['WEB_E2E_PICTURES'] === 'all';

/**
 * Both languages have one structure: each width is judged by the rules of accessibility in one of them, and each
 * screen is opened by its address in one and from inside the app in the other.
 */
const LOOKS = [
  { language: 'nl', judgedAt: 1280, from: 'outside' },
  { language: 'en', judgedAt: 320, from: 'inside' },
] as const;
type Look = (typeof LOOKS)[number];
const WIDTHS = [1280, 320];

const openScreen = {
  outside: (visitor: Visitor, path: string) => visitor.goTo(path),
  inside: (visitor: Visitor, path: string) => visitor.moveTo(path),
};

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

  /** What is wrong with a screen in one language, by width. */
  async function faultsOf(screen: ScreenVisit, { language, judgedAt, from }: Look) {
    const visitor = await visitorFor(screen, language);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await visitor.page.setViewportSize({ width, height: 800 });
      if (width === WIDTHS[0]) await openScreen[from](visitor, screen.path);
      if (PICTURES) await visitor.shot(`${screen.name}-${language}-${width}`);
      const found = await pageFaults(visitor, language);
      if (width === judgedAt) found.push(...(await accessibilityFaults(visitor.page)));
      faults.push(...found.map((fault) => `${language} ${width}: ${fault}`));
    }
    return faults;
  }

  it.each(SCREENS)('$name has no fault: $path', async (screen) => {
    const faults = await Promise.all(LOOKS.map((look) => faultsOf(screen, look)));
    expect(faults.flat()).toEqual([]);
  });
});
