import { House } from '../harness/house';
import { accessibilityFaults, pageFaults } from '../harness/page-faults';
import { givenThreeActions, reportThreeActions, REQUEST } from '../reporting/three-actions';

const CIRCUMSTANCES = [
  { on: 'a phone of 320 pixels', width: 320, height: 640, context: { hasTouch: true } },
  {
    on: 'a screen of 1280 pixels at 400 %',
    width: 320,
    height: 256,
    context: { deviceScaleFactor: 4 },
  },
  {
    on: 'a screen with forced colours',
    width: 1280,
    height: 800,
    context: { forcedColors: 'active' as const },
  },
];

/** Acceptance scenario 30 a, b and d, beginning at Vandaag; c is the keyboard alone. */
describe('reporting three actions in hard circumstances', () => {
  let house: House;

  beforeEach(async () => {
    house = await House.open();
  });
  afterEach(async () => house.close());

  it.each(CIRCUMSTANCES)('succeeds on $on, from Vandaag to sent', async ({ on, ...options }) => {
    const codes = await givenThreeActions(house);
    const owner = await house.signedIn('szw', options);
    await owner.goTo('/');
    const name = on.replace(/\W+/g, '-');
    const faults = async () => [
      ...(await pageFaults(owner, 'nl')),
      ...(await accessibilityFaults(owner.page)),
    ];
    expect(await faults()).toEqual([]);

    await owner.follow(/^Voortgang doorgeven, week 48: nog 3 acties/);
    await owner.arrivesAt('Voortgang doorgeven');
    await owner.shot(`circumstance-${name}-1-round`);
    await reportThreeActions(owner, codes);
    await owner.shot(`circumstance-${name}-2-filled`);
    expect(await faults()).toEqual([]);

    await owner.press('Voortgang versturen');
    await owner.arrivesAt('Voortgang verstuurd');
    await owner.sees(/^3 acties doorgegeven/);
    await owner.sees(/Uw verzoek aan Ministerie van VWS is verstuurd/);
    await owner.shot(`circumstance-${name}-3-sent`);
    expect(await faults()).toEqual([]);
  });

  it('leaves three reports of which one has a request', async () => {
    const codes = await givenThreeActions(house);
    const owner = await house.signedIn('szw');
    await owner.goTo('/voortgang');
    await reportThreeActions(owner, codes);
    await owner.press('Voortgang versturen');
    await owner.arrivesAt('Voortgang verstuurd');

    await owner.goTo(`/acties/${codes.adjusting}`);
    await owner.sees(REQUEST);
    for (const code of [codes.unchanged, codes.onCourse]) {
      await owner.goTo(`/acties/${code}`);
      const [newest] = await owner.page
        .getByRole('listitem')
        .filter({ hasText: '24 nov 2026' })
        .all();
      expect(await newest?.innerText()).not.toMatch(/V-\d+/);
    }
  });
});
