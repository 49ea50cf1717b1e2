import { House } from '../harness/house';
import type { Visitor } from '../harness/visitor';

/** A4 in the pixels of a browser, between the margins. */
const PAPER = { width: 718, height: 1047 };

describe('what comes out of the printer', () => {
  let house: House;
  let office: Visitor;

  beforeAll(async () => {
    house = await House.open();
    office = await house.signedIn('bureau', PAPER);
    await office.page.emulateMedia({ media: 'print' });
  });
  afterAll(async () => house.close());

  async function controlsInSight(): Promise<string[]> {
    // The head of a column that can be sorted is a button too; on paper it is a head.
    const controls = office.page.locator(
      'button:visible:not(th button), nav:visible, input:visible, select:visible',
    );
    return (await controls.allInnerTexts()).filter((text) => text.trim() !== '');
  }

  it.each([
    ['the list of actions', '/acties', 'print-actions'],
    ['the list of problems', '/problemen', 'print-problems'],
    ['a problem', '/problemen/P-20', 'print-problem'],
    ['an action', '/acties/A-004', 'print-action'],
    ['an action on one page', '/acties/A-004/afdrukken', 'print-action-one-page'],
    ['the page of the board', '/regiegroep', 'print-board'],
  ])('is %s without menus and buttons', async (_what, path, picture) => {
    await office.goTo(path);
    await office.shot(picture);
    expect(await controlsInSight()).toEqual([]);
    const sideways = await office.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  });

  it('fits an action on one page of paper', async () => {
    await office.goTo('/acties/A-004/afdrukken');
    const pdf = await office.page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
