import { House } from '../harness/house';
import { accessibilityFaults, pageFaults } from '../harness/page-faults';
import type { Visitor } from '../harness/visitor';
import { STATES } from './states';

/** The browser itself says in the console that the service refused; here that was meant. */
const MEANT = /console: Failed to load resource.*40[013]/;

describe('a screen on which something is open, chosen or wrong', () => {
  let house: House;
  const visitors = new Map<string | null, Promise<Visitor>>();

  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(async () => house.close());

  function visitorFor(who: string | null): Promise<Visitor> {
    const visitor = visitors.get(who) ?? (who === null ? house.visitor() : house.signedIn(who));
    visitors.set(who, visitor);
    return visitor;
  }

  it.each(STATES)('$name has no fault', async ({ name, who, path, reach }) => {
    const visitor = await visitorFor(who);
    await visitor.page.setViewportSize({ width: 320, height: 640 });
    await visitor.goTo(path);
    await reach(visitor);
    await visitor.shot(`state-${name}-320`);
    const narrow = [
      ...(await pageFaults(visitor, 'nl')),
      ...(await accessibilityFaults(visitor.page)),
    ];
    await visitor.page.setViewportSize({ width: 1280, height: 800 });
    await visitor.shot(`state-${name}-1280`);
    const wide = await pageFaults(visitor, 'nl');
    expect([...narrow, ...wide].filter((fault) => !MEANT.test(fault))).toEqual([]);
  });
});
