import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../problem/testing/problem-answers';
import { anAction, choices } from '../testing/action-answers';
import { fillIn } from '../testing/fill-in';
import { PlanPage } from './plan-page';

const open = (action: object | null, answers: object = {}, field = '') =>
  renderScreen(<PlanPage />, {
    path: `/acties/A-022/plan${field}`,
    route: '/acties/:code/plan',
    answers: { ...choices, action, ...answers },
  });

const conflict = {
  ...refusal(null, 'Iemand anders wijzigde dit intussen.'),
  code: 'CONFLICT',
  conflict: {
    currentVersion: 8,
    changedAt: '2026-11-24T08:10:00Z',
    changedById: 'x',
    changedByName: 'Medewerker programmabureau',
    changedFields: ['title'],
  },
};

describe('changing the plan of an action', () => {
  it('opens the whole plan while nothing is agreed, and says that agreements end', async () => {
    await open(anAction({ agreement: 'OFFERED', viewerMay: ['REVISE_PLAN'] }));

    expect(await screen.findByDisplayValue('Opvangplekken voor minderjarigen')).toBeInTheDocument();
    expect(screen.getByLabelText('Wanneer start de actie?')).toHaveValue('10-8-2026');
    expect(screen.getByText(/vervalt een akkoord/)).toBeInTheDocument();
  });

  it('brings the focus to the field that a link is about', async () => {
    await open(anAction({ viewerMay: ['REVISE_PLAN'] }), {}, '#plan-startDate');

    expect(await screen.findByLabelText('Wanneer start de actie?')).toHaveFocus();
  });

  it('sends after agreement only what changed, with the reason', async () => {
    const { sent } = await open(anAction({ viewerMay: ['AMEND'] }), {
      amendAction: { action: anAction({ version: 8 }), userErrors: [] },
    });

    const result = await screen.findByLabelText('Wat is het resultaat?');
    await fillIn(result, 'In elke regio zijn zes plekken.');
    expect(screen.getByText('In elke regio zijn vier plekken.').tagName).toBe('DEL');
    await fillIn(screen.getByLabelText('Waarom wijzigt u dit?'), 'Besluit van 5 november');
    await userEvent.click(screen.getByRole('button', { name: 'Wijziging opslaan' }));

    const input = sent.find(({ operationName }) => operationName === 'AmendForm_Mutation')
      ?.variables['input'];
    expect(input).toMatchObject({
      expectedVersion: 7,
      intendedResult: 'In elke regio zijn zes plekken.',
      reason: 'Besluit van 5 november',
    });
    expect(input).not.toHaveProperty('title');
  });

  it('shows both versions when somebody else changed the same title', async () => {
    await open(anAction({ viewerMay: ['AMEND'] }), {
      amendAction: { action: null, userErrors: [conflict] },
    });

    const title = await screen.findByLabelText('Titel');
    await fillIn(title, 'Mijn titel');
    await userEvent.click(screen.getByRole('button', { name: 'Wijziging opslaan' }));

    expect(await screen.findByRole('group', { name: 'Uw versie' })).toHaveTextContent('Mijn titel');
    expect(screen.getByRole('group', { name: 'Nieuwste versie' })).toHaveTextContent(
      'Opvangplekken voor minderjarigen',
    );
    expect(title).toHaveValue('Mijn titel');
  });

  it('says so when the plan cannot be changed by this person now', async () => {
    await open(anAction({ viewerMay: [] }));

    expect(await screen.findByText('U kunt dit plan nu niet wijzigen.')).toBeInTheDocument();
  });

  it('does not tell an unknown number from a hidden one', async () => {
    await open(null);

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('bestaat niet');
  });
});
