import { House } from '../harness/house';
import type { Visitor } from '../harness/visitor';

const CODE = 'A-005';
const FIRST_TITLE = 'Voorlichting over rechten op het werk voor mensen uit Oekraïne';

/** Acceptance scenario 7. */
describe('two people who edit one action at the same time', () => {
  let house: House;
  let office: Visitor;
  let owner: Visitor;

  beforeAll(async () => {
    house = await House.open();
    office = await house.signedIn('bureau');
    owner = await house.signedIn('szw');
  });
  afterAll(async () => house.close());

  async function openPlan(visitor: Visitor) {
    await visitor.goTo(`/acties/${CODE}/plan`);
    await visitor.arrivesAt(`Actie ${CODE} wijzigen`);
  }

  async function amendTitle(visitor: Visitor, title: string) {
    await visitor.fill('Titel', title);
    await visitor.fill('Waarom wijzigt u dit?', 'De titel was te lang.');
    await visitor.press('Wijziging opslaan');
  }

  it('keeps both when one changes the title and the other a date', async () => {
    await owner.goTo(`/acties/${CODE}`);
    await owner.follow('Datum wijzigen: Voorlichting gegeven op vijftig locaties');
    await owner.arrivesAt(/^Datum wijzigen/);

    await openPlan(office);
    await amendTitle(office, 'Voorlichting over rechten op het werk');
    await office.sees('De actie is gewijzigd.');

    await owner.fill('Nieuwe datum', '22-1-2027');
    await owner.choose('Wachten op een ander');
    await owner.press('Datum wijzigen');
    await owner.sees(/staat nu op 22 jan(uari)? 2027/);
    await owner.arrivesAt(`${CODE} Voorlichting over rechten op het werk`);
    expect(await owner.text()).not.toContain(FIRST_TITLE);
    await owner.shot('two-people-1-both-kept');
  });

  it('keeps both when they change different fields of the same form', async () => {
    await openPlan(office);
    await openPlan(owner);
    await office.fill('Wat is het resultaat?', 'Op vijftig locaties weten mensen hun rechten.');
    await office.fill('Waarom wijzigt u dit?', 'Zo is het na te gaan.');
    await office.press('Wijziging opslaan');
    await office.sees('De actie is gewijzigd.');
    await amendTitle(owner, 'Voorlichting over werk en rechten');
    await owner.arrivesAt(`${CODE} Voorlichting over werk en rechten`);
    await owner.sees('Op vijftig locaties weten mensen hun rechten.');
  });

  it('shows the second both versions when both change the title, and loses nothing', async () => {
    await openPlan(office);
    await openPlan(owner);
    await amendTitle(office, 'Uitleg over werk en rechten');
    await office.sees('De actie is gewijzigd.');
    await amendTitle(owner, 'Voorlichting over eerlijk werk');

    await owner.sees('Iemand anders wijzigde dit ook');
    await owner.sees('Uw versie');
    await owner.sees('Nieuwste versie');
    expect(await owner.page.locator('mark').allInnerTexts()).toEqual([
      'Voorlichting over eerlijk werk',
      'Uitleg over werk en rechten',
    ]);
    expect(await owner.page.getByLabel('Titel').inputValue()).toBe(
      'Voorlichting over eerlijk werk',
    );
    await owner.shot('two-people-2-both-versions');
  });

  it('lets the second choose, and shows what was and is in the history', async () => {
    await owner.press('Mijn versie opslaan');
    await owner.arrivesAt(`${CODE} Voorlichting over eerlijk werk`);
    await owner.goTo(`/acties/${CODE}/geschiedenis`);
    await owner.sees('Uitleg over werk en rechten');
    await owner.shot('two-people-3-history');
    expect(owner.watch.findings()).toEqual([]);
  });
});
