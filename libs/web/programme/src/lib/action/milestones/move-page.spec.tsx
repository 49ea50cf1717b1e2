import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../problem/testing/problem-answers';
import { aMilestone, aMove, anAction, choices } from '../testing/action-answers';
import { fillIn } from '../testing/fill-in';
import { MovePage } from './move-page';

const movedTwice = aMilestone({
  movedCount: 2,
  moves: [aMove(), aMove({ id: 'move-2', from: '2026-12-18', to: '2027-02-01' })],
  currentDate: '2027-02-01',
});

const open = (milestone: object, answers: object = {}) =>
  renderScreen(<MovePage />, {
    path: '/acties/A-022/mijlpalen/m-1/verschuiven',
    route: '/acties/:code/mijlpalen/:id/verschuiven',
    answers: {
      ...choices,
      action: anAction({ milestones: [milestone], viewerMay: ['MOVE_MILESTONE'] }),
      ...answers,
    },
  });

const send = () => userEvent.click(screen.getByRole('button', { name: 'Datum wijzigen' }));

describe('moving the date of a milestone', () => {
  it('shows the first date, the present one and every earlier move', async () => {
    await open(movedTwice);

    expect(await screen.findByText('Eerste datum 30 sep 2026, nu 1 feb 2027.')).toBeInTheDocument();
    expect(screen.getByText('van 30 sep 2026 naar 18 dec 2026')).toBeInTheDocument();
    expect(screen.getByText('van 18 dec 2026 naar 1 feb 2027')).toBeInTheDocument();
  });

  it('says before sending that a third move will be marked until it is discussed', async () => {
    await open(movedTwice);

    expect(await screen.findByText(/Dit is de 3e keer.*nog niet besproken/)).toBeInTheDocument();
  });

  it('says nothing of the kind about an earlier date, which counts as no move', async () => {
    await open(movedTwice);

    await fillIn(await screen.findByLabelText('Nieuwe datum'), '15-1-2027');

    expect(screen.queryByText(/Dit is de 3e keer/)).not.toBeInTheDocument();
  });

  it('sends the date that the person saw beside the new one', async () => {
    const { sent } = await open(aMilestone(), {
      moveMilestone: { action: anAction(), userErrors: [] },
    });

    await fillIn(await screen.findByLabelText('Nieuwe datum'), '15 jan 2027');
    await userEvent.click(screen.getByRole('radio', { name: 'Besluit of wet' }));
    await send();

    expect(
      sent.find(({ operationName }) => operationName === 'MoveForm_Mutation')?.variables['input'],
    ).toMatchObject({
      from: '2026-12-18',
      to: '2027-01-15',
      reasonCode: 'DECISION_OR_LAW',
      reason: null,
    });
  });

  it('asks a reason before anything is sent', async () => {
    const { sent } = await open(aMilestone());

    await fillIn(await screen.findByLabelText('Nieuwe datum'), '15 jan 2027');
    await send();

    expect(await screen.findByRole('heading', { name: /met 1 antwoord/ })).toHaveFocus();
    expect(sent.some(({ operationName }) => operationName === 'MoveForm_Mutation')).toBe(false);
  });

  it('keeps the typed date when somebody else was first', async () => {
    await open(aMilestone(), {
      moveMilestone: {
        action: null,
        userErrors: [refusal(['input', 'from'], 'De datum is intussen gewijzigd.')],
      },
    });

    await fillIn(await screen.findByLabelText('Nieuwe datum'), '15 jan 2027');
    await userEvent.click(screen.getByRole('radio', { name: 'Besluit of wet' }));
    await send();

    expect(
      await screen.findByRole('link', { name: 'De datum is intussen gewijzigd.' }),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Nieuwe datum')).toHaveValue('15 jan 2027');
  });

  it('knows no milestone of another action', async () => {
    await open(aMilestone({ id: 'm-9' }));

    expect(await screen.findByText('Deze mijlpaal hoort niet bij deze actie.')).toBeInTheDocument();
  });
});
