import { House } from '../harness/house';
import type { Visitor } from '../harness/visitor';

/** A command that a person may not give is not there at all; a disabled button would only raise questions. */
describe('what each person is offered', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(async () => house.close());

  async function commandsAt(visitor: Visitor, path: string): Promise<string[]> {
    await visitor.goTo(path);
    const main = visitor.page.getByRole('main');
    const more = visitor.button('Meer', main);
    if ((await more.count()) > 0) await more.click();
    const texts = [
      ...(await main.getByRole('button').allInnerTexts()),
      ...(await main.locator('a.o-button').allInnerTexts()),
      ...(await main.locator('.o-menu__panel a').allInnerTexts()),
    ];
    return texts.map((text) => text.trim());
  }

  async function menuOf(visitor: Visitor): Promise<string[]> {
    const items = await visitor.page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link')
      .all();
    const texts = await Promise.all(items.map((item) => item.innerText()));
    return texts.map((text) => text.replace(/\s*\d+.*$/s, '').trim());
  }

  it('gives each role the pages of that role in the menu', async () => {
    const menus: Record<string, string[]> = {};
    for (const key of ['bureau', 'regiegroep', 'politie', 'ministerie']) {
      const visitor = await house.signedIn(key);
      await visitor.goTo('/');
      menus[key] = await menuOf(visitor);
      await visitor.leave();
    }
    expect(menus['bureau']).toEqual(
      expect.arrayContaining([
        'Vandaag',
        'Werkvoorraad',
        'Acties',
        'Problemen',
        'Regiegroep',
        'Mensen',
      ]),
    );
    expect(menus['regiegroep']).toEqual(['Vandaag', 'Acties', 'Problemen', 'Regiegroep']);
    expect(menus['politie']).toEqual(['Vandaag', 'Voortgang doorgeven', 'Acties', 'Problemen']);
    expect(menus['ministerie']).toEqual(['Vandaag', 'Acties', 'Problemen']);
  });

  it('lets only the office edit, set aside or group a problem', async () => {
    const office = await house.signedIn('bureau');
    expect(await commandsAt(office, '/problemen/P-20')).toEqual(
      expect.arrayContaining(['Wijzigen', 'Terzijde leggen', 'Elders opgepakt']),
    );
    for (const key of ['regiegroep', 'politie', 'ministerie']) {
      const visitor = await house.signedIn(key);
      const commands = await commandsAt(visitor, '/problemen/P-20');
      expect(commands).not.toEqual(expect.arrayContaining(['Wijzigen']));
      expect(commands).not.toEqual(expect.arrayContaining(['Terzijde leggen']));
      await visitor.goTo('/problemen/P-20/wijzigen');
      expect(await visitor.page.getByLabel('Titel').count()).toBe(0);
      await visitor.goTo('/problemen');
      expect(await visitor.button('Samen één probleem').count()).toBe(0);
      await visitor.leave();
    }
  });

  it('lets members and the office propose, not the board and the ministry', async () => {
    for (const [key, may] of [
      ['bureau', true],
      ['politie', true],
      ['regiegroep', false],
      ['ministerie', false],
    ] as const) {
      const visitor = await house.signedIn(key);
      expect((await commandsAt(visitor, '/acties')).includes('Actie voorstellen')).toBe(may);
      await visitor.leave();
    }
  });

  it('lets only the owner pause, move and report on an action in progress', async () => {
    const owner = await house.signedIn('szw');
    expect(await commandsAt(owner, '/acties/A-005')).toEqual(
      expect.arrayContaining([
        'Voortgang doorgeven',
        'Pauzeren',
        'Afronden vragen',
        'Datum wijzigen',
      ]),
    );
    for (const key of ['vws', 'regiegroep', 'ministerie']) {
      const visitor = await house.signedIn(key);
      const commands = await commandsAt(visitor, '/acties/A-005');
      const forbidden =
        /Voortgang|Pauzeren|Afronden|Datum|Gehaald|Overdragen|Stoppen|Plan wijzigen/;
      expect(commands.filter((text) => forbidden.test(text))).toEqual([]);
      await visitor.leave();
    }
  });

  it('says so on a page that is not theirs, and shows nothing of it', async () => {
    const member = await house.signedIn('politie');
    for (const path of ['/werkvoorraad', '/beheer/personen', '/beheer/personen/uitnodigen']) {
      await member.goTo(path);
      await member.arrivesAt('U hebt geen toegang tot dit onderdeel');
    }
    expect(member.watch.findings()).toEqual([]);
  });

  it('asks to sign in first, and then opens the page that was asked', async () => {
    const visitor = await house.visitor();
    await visitor.goTo('/acties/A-005');
    await visitor.arrivesAt('Inloggen');
    await visitor.fill('E-mailadres', 'szw@demo.example');
    await visitor.fill('Wachtwoord', 'opvolging-demo-2026');
    await visitor.press('Inloggen');
    await visitor.arrivesAt(/^A-005 /);
  });
});
