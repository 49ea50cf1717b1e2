import { offeredAction } from '../harness/given-actions';
import { House } from '../harness/house';
import { Keyboard } from '../harness/keyboard';
import type { Visitor } from '../harness/visitor';
import { givenThreeActions, REQUEST, type ThreeActions } from './three-actions';

/** Acceptance scenario 30 c. Nothing here is ever clicked: Tab, arrows, Enter, space and typing only. */
describe('with the keyboard alone', () => {
  let house: House;
  let codes: ThreeActions;
  let offered: string;
  let owner: Visitor;
  let keys: Keyboard;

  beforeAll(async () => {
    house = await House.open();
    codes = await givenThreeActions(house);
    const { code } = await offeredAction(house.server.address, {
      title: 'Lijst met vragen voor inspecteurs',
      owner: 'szw',
      monitor: 'vws',
    });
    offered = code;
    owner = await house.visitor();
    keys = new Keyboard(owner);
  });
  afterAll(async () => house.close());

  const focused = () => owner.page.evaluate(() => document.activeElement?.tagName);
  const reportOn = (code: string) =>
    owner.page.getByRole('group', { name: new RegExp(`${code} `) });

  it('signs in', async () => {
    await owner.goTo('/aanmelden');
    await keys.tabTo(owner.page.getByLabel('E-mailadres'));
    await keys.type('szw@demo.example');
    await keys.tabTo(owner.page.getByLabel('Wachtwoord'));
    await keys.type('opvolging-demo-2026');
    await keys.press('Enter');
    await owner.arrivesAt(/^Vandaag/);
  });

  it('skips the menu, and arrives at the title of the next page', async () => {
    await owner.page.reload();
    await owner.settled();
    await keys.press('Tab');
    expect(await keys.nameOfFocused()).toBe('Naar de inhoud');
    await keys.press('Enter');
    await keys.tabTo(owner.link(/^Voortgang doorgeven, week 48/, owner.page.getByRole('main')));
    await keys.press('Enter');
    await owner.arrivesAt('Voortgang doorgeven');
    expect(await focused()).toBe('H1');
  });

  it('reports three actions', async () => {
    await keys.tabTo(reportOn(codes.unchanged).getByRole('radio').first());
    await keys.press('Space');
    await keys.tabTo(reportOn(codes.adjusting).getByRole('radio').first());
    await keys.press('ArrowDown');
    await keys.press('ArrowDown');
    expect(
      await reportOn(codes.adjusting)
        .getByLabel(/^Bijsturen/)
        .isChecked(),
    ).toBe(true);
    await owner.sees(/vra(ag|gen) toegevoegd/, owner.page.locator('[role=status]'));
    await keys.tabTo(reportOn(codes.adjusting).getByLabel(/^Wat doet u eraan\?/));
    await keys.type('Wij spreken de werkgevers in januari.');
    await keys.tabTo(owner.button(/^Verzoek toevoegen/));
    await keys.press('Enter');
    await keys.isAt(reportOn(codes.adjusting).getByLabel('Wat is nodig?'));
    await keys.type(REQUEST);
    await keys.press('Tab');
    await keys.pick(reportOn(codes.adjusting).getByLabel('Van wie?'), 'Ministerie van VWS');
    await keys.tabTo(reportOn(codes.adjusting).getByLabel('Vóór wanneer?'));
    await keys.type('11-12-2026');
    await keys.tabTo(reportOn(codes.onCourse).getByRole('radio').first());
    await keys.press('Space');
    expect(
      await reportOn(codes.onCourse)
        .getByLabel(/^Op koers/)
        .isChecked(),
    ).toBe(true);
    await owner.shot('keyboard-1-filled');
  });

  it('sends with Ctrl and Enter from any field, and arrives at the confirmation', async () => {
    await owner.sees(/^Concept bewaard om/);
    await keys.press('Control+Enter');
    await owner.arrivesAt('Voortgang verstuurd');
    await owner.sees(/^3 acties doorgegeven/);
    expect(await focused()).toBe('H1');
  });

  it('agrees to what was offered', async () => {
    await owner.goTo('/');
    await keys.tabTo(owner.link(new RegExp(`verantwoordelijke van ${offered}`)));
    await keys.press('Enter');
    await owner.arrivesAt('Akkoord geven');
    await keys.tabTo(owner.button(`Akkoord: ${offered}`));
    await keys.press('Enter');
    await owner.sees(/U bent akkoord/);
  });

  it('opens a question from the menu, and finds the focus back at that menu after Escape', async () => {
    await owner.goTo(`/acties/${codes.onCourse}`);
    const more = owner.button('Meer');
    await keys.tabTo(more);
    await keys.press('Enter');
    await keys.tabTo(owner.button('Afronden vragen'));
    await keys.press('Enter');
    await owner.page.getByRole('dialog').waitFor();
    await keys.press('Escape');
    await owner.page.getByRole('dialog').waitFor({ state: 'detached' });
    await keys.isAt(more);
    expect(owner.watch.findings()).toEqual([]);
  });
});
