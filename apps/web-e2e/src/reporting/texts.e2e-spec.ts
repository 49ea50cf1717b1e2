import type { Locator } from 'playwright-core';
import { House } from '../harness/house';
import type { Visitor } from '../harness/visitor';

const LONG = 'Wij spraken met de werkgevers.\n'.repeat(300).slice(0, 9_000);
const BSN = '111222333';
const MANY_LINES = `Wij mailen loket@voorbeeld.example en lezen Kamerstuk 28638.\n${LONG.slice(0, 800)}`;

/** Acceptance scenarios 11 (a very long text) and 12 (a slip with personal data). */
describe('texts that cannot be sent as they are', () => {
  let house: House;
  let owner: Visitor;

  beforeAll(async () => {
    house = await House.open();
    owner = await house.signedIn('szw');
  });
  afterAll(async () => house.close());

  const report = () => owner.page.getByRole('group', { name: /A-007 / });
  const note = () => report().getByLabel(/^Wat doet u eraan\?/);
  const summary = () => owner.page.getByRole('alert').or(owner.page.locator('.o-error-summary'));

  async function fillNote(text: string) {
    await owner.choose(/^Bijsturen/, report());
    await note().fill(text);
  }

  const linesOf = (text: Locator) =>
    text.evaluate((one) =>
      Math.round(one.clientHeight / parseFloat(getComputedStyle(one).lineHeight)),
    );
  const sideways = () =>
    owner.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  /** Sends; the first time it asks whether the other actions may stay open. */
  async function send() {
    await owner.press('Voortgang versturen');
    const anyway = owner.button('Versturen wat klaar is');
    await anyway.click();
  }

  it('says how much too long a text is, beside the field and in the summary, and keeps it', async () => {
    await owner.goTo('/voortgang');
    await fillNote(LONG);
    await send();
    await owner.sees(/Te lang: 9\.?000 van 1\.?000 tekens/, report());
    await owner.sees(/Te lang: 9\.?000 van 1\.?000 tekens/, summary());
    expect(await note().inputValue()).toHaveLength(9_000);
    expect(await owner.page.title()).toMatch(/^Fout: /);
    await owner.shot('texts-too-long');
  });

  it('refuses a citizen service number and keeps the text', async () => {
    await owner.page.reload();
    await owner.settled();
    const text = `Wij bellen over ${BSN} en lezen Kamerstuk 28638.`;
    await fillNote(text);
    await note().blur();
    await owner.sees(/Dit lijkt op een burgerservicenummer/, report());
    await owner.shot('texts-number-warned');
    await send();
    await owner.sees(/Dit lijkt op een burgerservicenummer/, summary());
    expect(await note().inputValue()).toBe(text);
    await owner.shot('texts-number-refused');
  });

  it('keeps nothing of that number on the device', async () => {
    const kept = await owner.page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).not.toContain(BSN);
  });

  it('warns for an e-mail address and sends it after confirmation', async () => {
    await fillNote(MANY_LINES);
    await owner.sees(/Dit lijkt op een e-mailadres/, report());
    await owner.page.keyboard.press('Control+Enter');
    const question = owner.page.getByRole('alert').filter({ hasText: 'gegevens van een persoon' });
    await owner.sees(/Dit lijkt op een e-mailadres/, question);
    await owner.shot('texts-address-warned');
    await owner.press('Dit gaat niet over een slachtoffer of verdachte. Versturen', question);
    await owner.arrivesAt('Voortgang verstuurd');
  });

  it('shows two lines of a long text where it stands among others, and all of it on request', async () => {
    await owner.goTo('/acties/A-007');
    const text = owner.page.getByText(/loket@voorbeeld\.example/);
    expect(await linesOf(text)).toBe(2);
    await owner.shot('texts-long-folded');
    await owner.press('Lees verder');
    expect(await linesOf(text)).toBeGreaterThan(10);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await owner.page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways()).toBeLessThanOrEqual(0);
    await owner.shot('texts-long-unfolded-320');
    await owner.press('Minder tonen');
    expect(await linesOf(text)).toBe(2);
  });

  it('prints all of a long text, folded or not', async () => {
    await owner.page.emulateMedia({ media: 'print' });
    expect(await linesOf(owner.page.getByText(/loket@voorbeeld\.example/))).toBeGreaterThan(10);
    expect(owner.watch.findings()).toEqual([]);
  });
});
