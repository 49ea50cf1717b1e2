import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { anAction } from '../testing/an-action';
import { TODAY } from '../testing/round-answers';
import { RequestPage } from './request-page';

type Given = Readonly<Record<string, unknown>>;

const aRequest = (given: Given = {}) => ({
  id: 'request-1',
  code: 'V-031',
  what: 'Cijfers per regio',
  visible: true,
  state: 'OPEN',
  neededBy: '2026-12-05',
  promisedFor: null,
  overdue: false,
  reason: null,
  askedOn: '2026-11-16',
  askedBy: { id: 'owner', name: 'Verantwoordelijke' },
  organisation: { id: 'police', name: 'Politie' },
  person: null,
  action: anAction(),
  version: 1,
  viewerMayAnswer: ['PROMISED', 'MET', 'REFUSED'],
  ...given,
});

const open = (helpRequest: unknown, more: Given = {}) =>
  renderScreen(<RequestPage />, {
    path: '/verzoeken/V-031',
    route: '/verzoeken/:code',
    answers: { today: TODAY, helpRequest, ...more },
  });

const send = () => fireEvent.click(screen.getByRole('button', { name: 'Antwoord versturen' }));

describe('the page of a request', () => {
  it('says what is needed, from whom and by when, and for which action', async () => {
    await open(aRequest());

    expect(await screen.findByText('Cijfers per regio')).toBeVisible();
    expect(screen.getByText('Politie')).toBeVisible();
    expect(screen.getByText('5 december 2026')).toBeVisible();
    expect(screen.getByRole('link', { name: /A-022/ })).toHaveAttribute('href', '/acties/A-022');
  });

  it('promises it for a day as it was typed, and says what was promised', async () => {
    const answered = aRequest({ state: 'PROMISED', promisedFor: '2026-12-18' });
    const { sent } = await open(aRequest(), {
      answerHelpRequest: { helpRequest: answered, userErrors: [] },
    });

    fireEvent.click(await screen.findByRole('radio', { name: 'Toezeggen' }));
    fireEvent.change(screen.getByLabelText(/Wanneer is het er/), { target: { value: '18/12/26' } });
    send();

    expect(await screen.findByText('U hebt toegezegd voor 18 december 2026.')).toBeVisible();
    expect(sent.at(-1)).toMatchObject({
      variables: { input: { state: 'PROMISED', promisedFor: '2026-12-18' } },
    });
  });

  it('asks an answer before it sends one', async () => {
    const { sent } = await open(aRequest());

    await screen.findByRole('radio', { name: 'Opgelost' });
    send();
    expect(await screen.findByRole('link', { name: 'Kies wat uw antwoord is.' })).toBeVisible();
    expect(sent.map(({ operationName }) => operationName)).toEqual(['RequestPage_Query']);
  });

  it('puts a refusal at its field', async () => {
    const message = 'Vul in waarom het niet kan.';
    await open(aRequest(), {
      answerHelpRequest: {
        helpRequest: null,
        userErrors: [{ code: 'REQUIRED', field: ['input', 'reason'], message, rule: null }],
      },
    });

    fireEvent.click(await screen.findByRole('radio', { name: 'Kan niet, met reden' }));
    send();
    await waitFor(() => expect(screen.getByLabelText('Waarom niet?')).toBeInvalid());
    expect(screen.getByRole('link', { name: message })).toHaveAttribute('href', '#reason');
  });

  it('offers only what this person may answer, and no form to others', async () => {
    await open(aRequest({ viewerMayAnswer: ['WITHDRAWN'] }));
    expect(await screen.findByRole('radio', { name: 'Verzoek intrekken' })).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(1);
  });

  it('says that a text is not for this reader', async () => {
    await open(aRequest({ visible: false, what: 'Niet zichtbaar voor u', viewerMayAnswer: [] }));

    expect(await screen.findByText(/niet zichtbaar voor u/)).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('is no page for a number that does not exist', async () => {
    await open(null);

    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
  });
});
