import { House } from '../harness/house';
import type { Visitor } from '../harness/visitor';
import { fillPlan, INSPECTION_PLAN } from './plan';

/** One story in order: each step begins where the one before ended. By the keyboard nothing is ever clicked. */
describe.each([
  { hands: 'with a mouse', byKeyboard: false },
  { hands: 'by the keyboard alone', byKeyboard: true },
])('from a documented problem to a reported action, $hands', ({ byKeyboard }) => {
  let house: House;
  let office: Visitor;
  let owner: Visitor;
  let code: string;

  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(async () => house.close());

  /** One set of pictures is enough. */
  const picture = async (visitor: Visitor, name: string): Promise<void> => {
    if (!byKeyboard) await visitor.shot(name);
  };

  it('lets the office read the problem in the words of the field', async () => {
    office = await house.signedInOnScreen('bureau', { byKeyboard });
    await office.follow('Problemen');
    await office.arrivesAt('Problemen');
    await picture(office, 'journey-01-problems');
    await office.follow(/Aanpak van malafide uitzendbureaus schiet tekort/);
    await office.arrivesAt(/Aanpak van malafide uitzendbureaus schiet tekort/);
    await office.sees(/Dit probleem heeft nog geen afgesproken actie/);
    await office.sees(/Niet het standpunt van het programma/);
    await picture(office, 'journey-02-problem');
  });

  it('lets the office propose an action for it', async () => {
    await office.follow('Actie voorstellen');
    await office.arrivesAt('Actie voorstellen');
    await office.sees(/Om voor te leggen ontbreken nog \d punten/);
    await fillPlan(office, INSPECTION_PLAN);
    await office.sees('Het plan is compleet. U kunt het voorleggen.');
    await picture(office, 'journey-03-propose');
    await office.press('Voorstel opslaan');
    await office.arrivesAt(new RegExp(INSPECTION_PLAN.title));
    code = new URL(office.page.url()).pathname.split('/').at(-1) ?? '';
    await office.sees(`Voorstel ${code} is opgeslagen.`);
    await picture(office, 'journey-04-proposed');
  });

  it('lets the office offer the plan to two members', async () => {
    await office.press('Voorleggen');
    const question = office.page.getByRole('dialog');
    await office.sees(
      `Wij vragen ${INSPECTION_PLAN.owner} en ${INSPECTION_PLAN.monitor} om akkoord.`,
      question,
    );
    await picture(office, 'journey-05-offer');
    await office.press('Voorleggen', question);
    await office.sees('Het plan is voorgelegd.');
    await picture(office, 'journey-06-offered');
  });

  it('lets the monitor agree, who finds the question at Vandaag', async () => {
    const monitor = await house.signedInOnScreen('politie', { byKeyboard });
    await picture(monitor, 'journey-07-today-of-monitor');
    await monitor.follow(new RegExp(`toetser van ${code}`));
    await monitor.arrivesAt('Akkoord geven');
    await picture(monitor, 'journey-08-monitor-agrees');
    await monitor.press(`Akkoord: ${code}`);
    await monitor.sees(/U bent akkoord/);
    await monitor.leave();
  });

  it('lets the person responsible agree, which makes it an agreed action', async () => {
    owner = await house.signedInOnScreen('szw', { byKeyboard });
    await owner.goTo(`/acties/${code}`);
    await picture(owner, 'journey-09-owner-is-asked');
    await owner.press('Akkoord');
    await owner.sees(/U bent akkoord\./);
    await owner.sees('Nog niet gestart');
    await picture(owner, 'journey-10-agreed');
  });

  it('lets the person responsible start it', async () => {
    await owner.press('Actie starten');
    await owner.press('Actie starten', owner.page.getByRole('dialog'));
    await owner.sees('De actie is gestart. U geeft nu elke week voortgang door.');
    await owner.sees('Bezig');
    await picture(owner, 'journey-11-started');
  });

  it('lets the person responsible report that help is needed, with a request', async () => {
    await owner.follow('Voortgang doorgeven', owner.page.getByRole('main'));
    await owner.arrivesAt('Voortgang doorgeven');
    const report = owner.page.getByRole('group', { name: new RegExp(`${code} `) });
    await owner.choose(/^Hulp nodig/, report);
    await owner.fill('Wat is er aan de hand?', 'Drie gemeenten hebben nog niemand vrij.', report);
    await owner.fill('Wat is nodig?', 'Een vaste persoon per gemeente voor dit overleg.', report);
    await owner.pick('Van wie?', 'VNG', report);
    await owner.fill('Vóór wanneer?', '4-12-2026', report);
    await picture(owner, 'journey-12-report');
    await owner.press('Voortgang versturen');
    await owner.press('Versturen wat klaar is');
    await owner.arrivesAt('Voortgang verstuurd');
    await owner.sees('1 actie doorgegeven: 1 hulp nodig.');
    await owner.sees(/Uw verzoek aan VNG is verstuurd\. Antwoord gevraagd vóór .*4 december/);
    await picture(owner, 'journey-13-sent');
  });

  it('lets the member asked promise, with a date', async () => {
    const asked = await house.signedInOnScreen('vng', { byKeyboard });
    await picture(asked, 'journey-14-today-of-the-member-asked');
    await asked.follow(new RegExp(`Beantwoord het verzoek .*${code}`));
    await asked.sees('Een vaste persoon per gemeente voor dit overleg.');
    await asked.choose(/^Toezeggen/);
    await asked.fill('Wanneer is het er?', '3-12-2026');
    await picture(asked, 'journey-15-promise');
    await asked.press('Antwoord versturen');
    await asked.sees(/U hebt toegezegd voor .*3 december/);
    await picture(asked, 'journey-16-promised');
    await asked.leave();
  });

  it('shows the board what is needed, from whom, and that it was promised', async () => {
    const board = await house.signedInOnScreen('regiegroep', { byKeyboard });
    await board.follow('Regiegroep');
    await board.arrivesAt('Regiegroep');
    await picture(board, 'journey-17-board');
    await board.goTo(`/acties?tekst=${encodeURIComponent('malafide uitzendbureaus')}`);
    await picture(board, 'journey-18-list-of-the-board');
    await board.follow(new RegExp(INSPECTION_PLAN.title));
    await board.arrivesAt(new RegExp(INSPECTION_PLAN.title));
    await board.sees('Hulp nodig');
    await board.sees(/Een vaste persoon per gemeente voor dit overleg/);
    await board.sees(/toegezegd voor .*3 dec/);
    await picture(board, 'journey-19-action-of-the-board');
    await board.leave();
  });

  it('shows at the problem that something is being done', async () => {
    await office.goTo('/problemen/P-20');
    await office.sees(new RegExp(INSPECTION_PLAN.title));
    await picture(office, 'journey-20-problem-in-hand');
  });

  it('shows all actions in one calm list', async () => {
    await office.goTo('/acties');
    await picture(office, 'actions');
    expect(office.watch.findings()).toEqual([]);
    expect(owner.watch.findings()).toEqual([]);
  });
});
