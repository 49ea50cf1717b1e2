import { House } from '../harness/house';
import type { Visitor } from '../harness/visitor';

/** Acceptance scenarios 21 (an action without owner, but for the agenda) and 22 (a problem without action). */
describe('what nobody answers for', () => {
  let house: House;
  let office: Visitor;
  let board: Visitor;

  beforeAll(async () => {
    house = await House.open();
    office = await house.signedIn('bureau');
    board = await house.signedIn('regiegroep');
  });
  afterAll(async () => house.close());

  const row = (visitor: Visitor, code: string) =>
    visitor.page.getByRole('row').filter({ hasText: code });

  describe('an action without a person responsible', () => {
    it('says so, since when, and has no course', async () => {
      await board.goTo('/acties/A-012');
      await board.sees(/Niemand is verantwoordelijk sinds 3 nov(ember)? 2026/);
      expect(await board.text()).not.toMatch(/Op koers|Bijsturen|Hulp nodig/);
      await board.shot('without-owner-1-action');
    });

    it('stands in the list without a course, in words that stand out', async () => {
      await board.goTo('/acties?valt-op=geen-verantwoordelijke');
      for (const code of ['A-010', 'A-012']) {
        const text = await row(board, code).innerText();
        expect(text).toContain('geen verantwoordelijke');
        expect(text).not.toMatch(/Op koers/);
      }
      expect(await board.page.getByRole('row').count()).toBe(3);
    });

    it('stands on the work list of the office', async () => {
      await office.goTo('/werkvoorraad');
      const part = office.page.getByRole('region', { name: /^Geen verantwoordelijke \(2\)/ });
      await office.sees(/A-010/, part);
      await office.sees(/A-012/, part);
    });

    it('is not counted as on course: the number on the board opens other rows', async () => {
      await board.goTo('/regiegroep');
      const onCourse = board.link(/^\d+ op koers/);
      const n = Number(/\d+/.exec(await onCourse.innerText())?.[0]);
      await onCourse.click();
      await board.arrivesAt('Acties');
      expect(await board.page.getByRole('row').count()).toBe(n + 1);
      const text = await board.text();
      expect(text).not.toMatch(/A-010|A-012|geen verantwoordelijke/);
    });
  });

  describe('a problem without an action', () => {
    it('says so, and for how long', async () => {
      await board.goTo('/problemen/P-20');
      await board.sees(/Dit probleem heeft nog geen afgesproken actie, al 141 dagen/);
    });

    it('is counted by the board, and the number opens as many rows', async () => {
      await board.goTo('/regiegroep');
      const all = board.link(/^Alle \d+ problemen zonder afgesproken actie/);
      const n = Number(/\d+/.exec(await all.innerText())?.[0]);
      await all.click();
      await board.arrivesAt('Problemen');
      expect(await board.page.getByRole('row').count()).toBe(n + 1);
      await board.sees('Aanpak van malafide uitzendbureaus schiet tekort');
    });

    it('is not hidden in the list by any choice made beforehand', async () => {
      await board.goTo('/problemen');
      const rows = await board.page.getByRole('row').count();
      await board.sees(`${rows - 1} problemen`);
      await row(board, 'P-20').waitFor();
    });

    it('stands on the work list, with the way to propose an action', async () => {
      await office.goTo('/werkvoorraad');
      const part = office.page.getByRole('region', { name: /^Probleem zonder actie/ });
      await office.press(/^Toon alle \d+/, part);
      await office.sees(/P-20/, part);
      await office.shot('without-action-work-list');
    });
  });
});
