import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { A_LATE_MILESTONE, anAction } from '../testing/an-action';
import { anEntry, aQuietEntry, aRefusal, NOW, roundAnswers, WEEK } from '../testing/round-answers';
import { RoundPage } from './round-page';

type Given = Readonly<Record<string, unknown>>;

const open = (entries: readonly unknown[], more: Given = {}, path = '/voortgang') =>
  renderScreen(<RoundPage />, {
    path,
    route: path.startsWith('/voortgang/') ? '/voortgang/:week' : '/voortgang',
    answers: roundAnswers(entries, more),
    viewer: { permissions: ['REPORT_PROGRESS'] },
  });

const late = anAction({ facts: [A_LATE_MILESTONE] });
const refused = anEntry({ action: late, unchangedRefusedBy: 'UNCHANGED_AFTER_NEWS' });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Voortgang versturen' }));
const choose = async (name: RegExp | string) =>
  fireEvent.click(await screen.findByRole('radio', { name }));

describe('the page of a round', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'setTimeout', 'setInterval'] });
  });
  afterEach(() => jest.useRealTimers());

  it('asks about every action, with what stands out above the question and nothing chosen', async () => {
    await open([refused]);

    expect(
      await screen.findByText(/Week 48. Reageren kan tot donderdag 26 november/),
    ).toBeVisible();
    const report = screen.getByRole('group', { name: /1 van 1 · A-022/ });
    expect(within(report).getByText(/12 dagen te laat/)).toBeVisible();
    expect(
      within(report)
        .getAllByRole('radio')
        .every((one) => !one.matches(':checked')),
    ).toBe(true);
    expect(screen.getByText(/0 van 1 ingevuld/)).toBeVisible();
  });

  it('leaves out "no change" when it is refused, and says why', async () => {
    await open([refused]);

    await screen.findByRole('radio', { name: 'Op koers' });
    expect(screen.queryByRole('radio', { name: 'Geen verandering' })).not.toBeInTheDocument();
    expect(screen.getByText(/er is iets gebeurd sinds uw vorige bericht/)).toBeVisible();
  });

  it('asks one line at the third "no change" in a row', async () => {
    await open([anEntry({ unchangedNeedsNote: true })]);

    await choose('Geen verandering');
    expect(screen.getByLabelText(/voor de 3e keer “geen verandering”/)).toBeVisible();
    send();
    expect(
      (await screen.findAllByText(/Vul in wat deze actie op dezelfde stand houdt/)).length,
    ).toBe(2);
  });

  it('asks what one does about it, and names everything that is empty at once', async () => {
    const { sent } = await open([refused]);

    await choose('Bijsturen');
    fireEvent.click(screen.getByRole('button', { name: /Verzoek toevoegen/ }));
    send();

    const summary = await screen.findByRole('region', {
      name: /Er ging iets mis met 4 antwoorden/,
    });
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([
      '#A-022-note',
      '#A-022-help-what',
      '#A-022-help-organisationId',
      '#A-022-help-neededBy',
    ]);
    expect(sent.some(({ operationName }) => operationName === 'SubmitCheckIns_Mutation')).toBe(
      false,
    );
  });

  it('says which time a date moves and sends days as days', async () => {
    const { sent } = await open([refused]);

    await choose('Bijsturen');
    fireEvent.change(screen.getByLabelText(/Wat doet u eraan/), {
      target: { value: 'Wij schuiven.' },
    });
    fireEvent.change(screen.getByLabelText(/Nieuwe datum/), { target: { value: '18 dec' } });
    fireEvent.change(screen.getByLabelText('Reden van verschuiven'), {
      target: { value: 'WAITING_FOR_OTHERS' },
    });
    expect(screen.getByText('Dit is de 2e keer dat deze mijlpaal verschuift.')).toBeVisible();
    send();

    await waitFor(() =>
      expect(
        sent.find(({ operationName }) => operationName === 'SubmitCheckIns_Mutation'),
      ).toMatchObject({
        variables: {
          input: {
            round: WEEK,
            checkIns: [
              {
                course: 'ADJUSTING',
                note: 'Wij schuiven.',
                moves: [{ from: '2026-12-12', to: '2026-12-18', reasonCode: 'WAITING_FOR_OTHERS' }],
              },
            ],
          },
        },
      }),
    );
  });

  it('puts a refusal at the field of its action, also when others were left open', async () => {
    const other = anEntry({
      action: anAction({ id: 'action-14', code: 'A-014', title: 'Andere' }),
    });
    const userErrors = [
      aRefusal(['checkIns', '0', 'note'], 'Dit lijkt op een burgerservicenummer.'),
    ];
    await open([other, refused], {
      submitCheckIns: { submissionId: null, checkIns: [], userErrors },
    });

    const second = await screen.findByRole('group', { name: /2 van 2 · A-022/ });
    fireEvent.click(within(second).getByRole('radio', { name: 'Op koers' }));
    fireEvent.change(within(second).getByLabelText(/Toelichting/), { target: { value: 'Tekst' } });
    send();
    expect(await screen.findByText('1 actie is nog niet ingevuld. Toch versturen?')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Versturen wat klaar is' }));

    const link = await screen.findByRole('link', { name: /burgerservicenummer/ });
    expect(link).toHaveAttribute('href', '#A-022-note');
    expect(within(second).getByLabelText(/Toelichting/)).toHaveValue('Tekst');
  });

  it('folds what is on course without news under one deliberate button', async () => {
    const { sent } = await open([aQuietEntry('A-031'), aQuietEntry('A-032')]);

    fireEvent.click(await screen.findByRole('button', { name: 'Voor deze 2: geen verandering' }));
    expect(screen.getByText(/2 van 2 ingevuld/)).toBeVisible();
    send();

    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({
        variables: { input: { checkIns: [{ unchanged: true }, { unchanged: true }] } },
      }),
    );
  });

  it('opens a folded action by itself', async () => {
    await open([aQuietEntry('A-031'), aQuietEntry('A-032')]);

    fireEvent.click(await screen.findByRole('button', { name: 'Apart invullen A-032' }));
    expect(screen.getByRole('group', { name: /2 van 2 · A-032/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Voor deze: geen verandering' })).toBeVisible();
  });

  it('puts the draft of another device in the form and says so', async () => {
    const content = JSON.stringify({
      'action-22': { choice: 'ON_COURSE', note: 'Van de telefoon' },
    });
    await open([anEntry()], { myDraft: { round: WEEK, content, savedAt: '2026-11-24T08:00:00Z' } });

    expect(await screen.findByDisplayValue('Van de telefoon')).toBeVisible();
    expect(
      screen.getByText(/Uw concept van dinsdag 24 november, 09.00 uur staat weer klaar/),
    ).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Concept weggooien' }));
    expect(screen.queryByDisplayValue('Van de telefoon')).not.toBeInTheDocument();
  });

  it('says that all is reported, with the day of the next round and a way to correct', async () => {
    await open([anEntry({ reported: true, needsAnswer: false })]);

    expect(await screen.findByText('U gaf voor week 48 alles door.')).toBeVisible();
    expect(screen.getByText('Uw volgende ronde start maandag 30 november.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Verbeteren A-022', hidden: true })).toHaveAttribute(
      'href',
      `/voortgang/${WEEK}?corrigeer=check-in-1`,
    );
  });

  it('takes no reports for a week that is over, and leads to the round of now', async () => {
    await open([anEntry()], {}, '/voortgang/2026-W40');

    expect(
      await screen.findByText('Voor deze week kunt u geen voortgang doorgeven.'),
    ).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('is no page for a week that does not exist', async () => {
    await open([], {}, '/voortgang/2026-W60');

    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
  });
});
