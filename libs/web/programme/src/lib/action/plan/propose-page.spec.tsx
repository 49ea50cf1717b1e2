import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../problem/testing/problem-answers';
import { anAction, choices } from '../testing/action-answers';
import { fillIn } from '../testing/fill-in';
import { ProposePage } from './propose-page';

const saved = { action: anAction({ code: 'A-045' }), userErrors: [] };

const open = (
  answers: object = {},
  permissions: readonly 'ACTION_PROPOSE'[] = ['ACTION_PROPOSE'],
) =>
  renderScreen(<ProposePage />, {
    path: '/acties/voorstellen?probleem=P-20',
    viewer: { permissions: [...permissions] },
    answers: { ...choices, proposeAction: saved, ...answers },
  });

const save = () => userEvent.click(screen.getByRole('button', { name: 'Voorstel opslaan' }));

describe('proposing an action', () => {
  it('begins with the problem in the address', async () => {
    await open();

    expect(
      await screen.findByRole('checkbox', { name: /P-20 Aanpak van malafide uitzendbureaus/ }),
    ).toBeChecked();
  });

  it('saves what is there, with dates as people type them', async () => {
    const { sent } = await open();

    await fillIn(screen.getByLabelText('Titel'), 'Gezamenlijke controles');
    await userEvent.click(screen.getByRole('radio', { name: /Uitvoering/ }));
    await fillIn(screen.getByLabelText('Wanneer start de actie?'), '1 dec');
    await userEvent.click(screen.getByRole('button', { name: 'Mijlpaal toevoegen' }));
    await fillIn(screen.getByLabelText('Wat is er dan klaar?'), 'Convenant getekend');
    await fillIn(screen.getByLabelText('Wanneer?'), '18-12-2026');
    await save();

    const proposed = sent.find(({ operationName }) => operationName === 'ProposeForm_Mutation');
    expect(proposed?.variables['input']).toMatchObject({
      title: 'Gezamenlijke controles',
      problemCodes: ['P-20'],
      kind: 'EXECUTION',
      ownerId: null,
      startDate: '2026-12-01',
      milestones: [{ title: 'Convenant getekend', date: '2026-12-18', precision: 'DAY' }],
    });
  });

  it('lists what is missing to offer, with a link to the field', async () => {
    await open();

    expect(await screen.findByText(/Om voor te leggen ontbreken nog 7 punten/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Kies wie de toetser wordt.' }));
    expect(screen.getByLabelText('Wie wordt de toetser?')).toHaveFocus();
  });

  it('asks the kind of action before anything is sent', async () => {
    const { sent } = await open();

    await save();

    expect(
      await screen.findByRole('heading', { name: /Er ging iets mis met 1 antwoord/ }),
    ).toHaveFocus();
    expect(sent.some(({ operationName }) => operationName === 'ProposeForm_Mutation')).toBe(false);
  });

  it('shows a refusal beside the field and in the summary, and keeps the text', async () => {
    await open({
      proposeAction: {
        action: null,
        userErrors: [
          refusal(['input', 'title'], 'Geef de actie een titel.'),
          refusal(['input', 'startDate'], 'Dit klopt niet.'),
        ],
      },
    });

    await userEvent.click(screen.getByRole('radio', { name: /Uitvoering/ }));
    await fillIn(screen.getByLabelText('Wanneer start de actie?'), '31-11-2026');
    await save();

    expect(await screen.findByRole('heading', { name: /met 2 antwoorden/ })).toHaveFocus();
    expect(screen.getByLabelText('Titel')).toHaveAccessibleDescription(/Geef de actie een titel/);
    expect(screen.getByLabelText('Wanneer start de actie?')).toHaveValue('31-11-2026');
  });

  it('warns early about a number of a person, without refusing the typing', async () => {
    await open();

    await fillIn(screen.getByLabelText('Wat is het resultaat?'), 'Voor 111222333');

    expect(await screen.findByText(/lijkt op een burgerservicenummer/)).toBeInTheDocument();
  });

  it('is closed to who may not propose', async () => {
    await open({}, []);

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('geen toegang');
  });

  it('lets the office register what was adopted already', async () => {
    const { sent } = await renderScreen(<ProposePage />, {
      path: '/acties/voorstellen',
      viewer: { permissions: ['ACTION_PROPOSE', 'ACTION_REGISTER_ADOPTED'] },
      answers: { ...choices, registerAdoptedAction: saved },
    });

    await userEvent.click(screen.getByRole('radio', { name: 'Wat al is afgesproken' }));
    await fillIn(screen.getByLabelText('Titel'), 'Betere asielprocedure');
    await fillIn(screen.getByLabelText('Waar staat dit?'), '28 638-257');
    await fillIn(screen.getByLabelText('Wanneer is het afgesproken?'), '4 juli 2025');
    await userEvent.click(screen.getByRole('radio', { name: /Uitvoering/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));

    const registered = sent.find(({ operationName }) => operationName === 'AdoptForm_Mutation');
    expect(registered?.variables['input']).toMatchObject({
      adoptedIn: '28 638-257',
      adoptedOn: '2025-07-04',
      plan: { title: 'Betere asielprocedure' },
    });
  });
});
