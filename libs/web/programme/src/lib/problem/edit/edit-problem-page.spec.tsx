import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProblem, refusal } from '../testing/problem-answers';
import { EditProblemPage } from './edit-problem-page';

const open = (answers: object, may: object = { viewerMay: ['EDIT'] }) =>
  renderScreen(<EditProblemPage />, {
    path: '/problemen/P-28/wijzigen',
    route: '/problemen/:code/wijzigen',
    viewer: { permissions: ['PROBLEM_EDIT'] },
    answers: { problem: aProblem(may), ...answers },
  });

const save = () => userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

describe('changing a problem', () => {
  it('starts from what stands there, under the statement that never changes', async () => {
    await open({});

    expect(await screen.findByLabelText('Titel')).toHaveValue('Slechter zicht op slachtoffers');
    expect(screen.getByRole('checkbox', { name: 'asiel' })).toBeChecked();
    expect(screen.getByText(/^“Verwijzing Dublin/)).toBeInTheDocument();
  });

  it('sends titles and themes on the version that was seen', async () => {
    const { sent } = await open({
      editProblem: { problem: aProblem({ version: 2 }), userErrors: [] },
    });
    await userEvent.clear(await screen.findByLabelText(/^Titel in het Engels/));
    await userEvent.click(screen.getByRole('checkbox', { name: 'armoede' }));

    await save();

    const mutation = sent.find(({ operationName }) => operationName.endsWith('_Mutation'));
    expect(mutation?.variables).toMatchObject({
      input: {
        problemId: 'p-28',
        expectedVersion: 1,
        title: 'Slechter zicht op slachtoffers',
        titleEn: null,
        themes: expect.arrayContaining(['migrants', 'asylum', 'poverty']),
      },
    });
  });

  it('shows a refusal beside the field and in the summary, and keeps what was typed', async () => {
    await open({
      editProblem: {
        problem: null,
        userErrors: [refusal(['input', 'title'], 'Geef het probleem een titel.')],
      },
    });
    await userEvent.clear(await screen.findByLabelText('Titel'));

    await save();

    expect(
      await screen.findByRole('link', { name: 'Geef het probleem een titel.' }),
    ).toHaveAttribute('href', '#title');
    expect(screen.getByLabelText('Titel')).toHaveAccessibleDescription(
      /Geef het probleem een titel/,
    );
    expect(screen.getByLabelText('Titel')).toHaveValue('');
  });

  it('shows both versions when somebody else was first', async () => {
    const conflict = {
      currentVersion: 2,
      changedAt: '2026-11-24T09:10:00Z',
      changedFields: ['title'],
      changedById: 'b',
      changedByName: 'Medewerker programmabureau',
    };
    await open({
      editProblem: {
        problem: null,
        userErrors: [{ ...refusal(null, 'x'), code: 'CONFLICT', conflict }],
      },
    });
    await userEvent.type(await screen.findByLabelText('Titel'), ' overal');

    await save();

    expect(await screen.findByText(/Medewerker programmabureau wijzigde dit/)).toBeInTheDocument();
    expect(screen.getByText('Slechter zicht op slachtoffers overal')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Nieuwste versie houden' })).toBeInTheDocument();
  });

  it('is not offered while the problem cannot be changed', async () => {
    await open({}, { viewerMay: [] });

    expect(await screen.findByText('Dit probleem kunt u nu niet wijzigen.')).toBeInTheDocument();
    expect(screen.queryByLabelText('Titel')).not.toBeInTheDocument();
  });

  it('is closed to who may not edit problems', async () => {
    await renderScreen(<EditProblemPage />, {
      path: '/problemen/P-28/wijzigen',
      route: '/problemen/:code/wijzigen',
      answers: { problem: aProblem() },
    });

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('geen toegang');
  });
});
