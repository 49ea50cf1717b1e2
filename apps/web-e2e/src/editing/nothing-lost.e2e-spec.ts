import { ApiClient } from '../harness/api-client';
import { House } from '../harness/house';
import type { Visitor } from '../harness/visitor';

const NOTE = 'Wij spreken de werkgevers in januari.';

describe('what somebody typed', () => {
  let house: House;

  beforeEach(async () => {
    house = await House.open();
  });
  afterEach(async () => house.close());

  const report = (visitor: Visitor, code: string) =>
    visitor.page.getByRole('group', { name: new RegExp(`${code} `) });
  const note = (visitor: Visitor) => report(visitor, 'A-007').getByLabel(/^Wat doet u eraan\?/);

  async function fillRound(visitor: Visitor) {
    await visitor.goTo('/voortgang');
    await visitor.choose(/^Geen verandering/, report(visitor, 'A-005'));
    await visitor.choose(/^Bijsturen/, report(visitor, 'A-007'));
    await note(visitor).fill(NOTE);
  }

  async function reportsOn(code: string): Promise<number> {
    const szw = await ApiClient.signedIn(house.server.address, 'szw');
    const data = await szw.ask(
      `{ action(code: "${code}") { checkIns(first: 50) { totalCount } } }`,
    );
    return (data as { action: { checkIns: { totalCount: number } } }).action.checkIns.totalCount;
  }

  it('stays on the screen when the session ended, and is sent after signing in again', async () => {
    const owner = await house.signedIn('szw');
    await fillRound(owner);
    await owner.sees(/^Concept bewaard om/);
    await owner.page.context().clearCookies();
    await owner.press('Voortgang versturen');
    const question = owner.page.getByRole('dialog');
    await owner.sees('Uw sessie is gestopt', question);
    await owner.shot('nothing-lost-1-session-ended');
    await owner.fill('E-mailadres', 'szw@demo.example', question);
    await owner.fill('Wachtwoord', 'opvolging-demo-2026', question);
    await owner.press('Inloggen', question);
    await question.waitFor({ state: 'detached' });
    expect(await note(owner).inputValue()).toBe(NOTE);
    await owner.press('Voortgang versturen');
    await owner.arrivesAt('Voortgang verstuurd');
  });

  it('waits as a draft in a second tab and on another device', async () => {
    const owner = await house.signedIn('szw');
    await fillRound(owner);
    await owner.sees(/^Concept bewaard om/);
    const tab = await owner.secondTab();
    const elsewhere = await house.signedIn('szw');
    for (const other of [tab, elsewhere]) {
      await other.goTo('/voortgang');
      await other.sees(/^Uw concept van .* staat weer klaar/);
      expect(await note(other).inputValue()).toBe(NOTE);
    }
    await elsewhere.shot('nothing-lost-2-draft-elsewhere');
  });

  it('is sent once when the button is pressed twice', async () => {
    const before = await reportsOn('A-007');
    const owner = await house.signedIn('szw');
    await fillRound(owner);
    await owner.button('Voortgang versturen').dblclick();
    await owner.arrivesAt('Voortgang verstuurd');
    expect(await reportsOn('A-007')).toBe(before + 1);
  });

  it('is taken back within ten minutes, and stands in the form again', async () => {
    const owner = await house.signedIn('szw');
    await fillRound(owner);
    await owner.press('Voortgang versturen');
    await owner.arrivesAt('Voortgang verstuurd');
    await owner.press('Ongedaan maken');
    await owner.arrivesAt('Voortgang teruggedraaid');
    await owner.shot('nothing-lost-3-undone');
    await owner.follow('Terug naar het formulier');
    await owner.arrivesAt('Voortgang doorgeven');
    expect(await note(owner).inputValue()).toBe(NOTE);
  });

  it('stays on the screen when the connection is gone, and goes out when it is back', async () => {
    const owner = await house.signedIn('szw');
    await fillRound(owner);
    await owner.page.context().setOffline(true);
    await owner.press('Voortgang versturen');
    await owner.sees('Versturen is niet gelukt');
    expect(await note(owner).inputValue()).toBe(NOTE);
    await owner.shot('nothing-lost-4-offline');
    await owner.page.context().setOffline(false);
    await owner.press('Voortgang versturen');
    await owner.arrivesAt('Voortgang verstuurd');
  });
});
