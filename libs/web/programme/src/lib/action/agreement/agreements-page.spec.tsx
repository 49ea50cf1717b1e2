import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { page, refusal } from '../../problem/testing/problem-answers';
import { anAction, choices, owner } from '../testing/action-answers';
import { AgreementsPage } from './agreements-page';

const asOwner = anAction({ planRevision: 1, viewerMay: ['AGREE_AS_OWNER'] });
const asMonitor = anAction({
  id: 'a-23',
  code: 'A-023',
  title: 'Lesmodule',
  planRevision: 1,
  viewerMay: ['AGREE_AS_MONITOR'],
});

const open = (actions: readonly object[], answers: object = {}) =>
  renderScreen(<AgreementsPage />, {
    path: '/akkoord',
    answers: { ...choices, actionsAwaitingMe: page(...actions), ...answers },
  });

describe('what waits for my answer', () => {
  it('says so when nothing waits', async () => {
    await open([]);

    expect(await screen.findByText('Er wachten geen plannen op uw antwoord.')).toBeInTheDocument();
  });

  it('shows each plan in short and as what one is asked', async () => {
    await open([asOwner, asMonitor]);

    expect(await screen.findByText('2 plannen wachten op uw antwoord.')).toBeInTheDocument();
    expect(screen.getAllByText('In elke regio zijn vier plekken.')).toHaveLength(2);
    expect(screen.getByText('U wordt gevraagd als verantwoordelijke.')).toBeInTheDocument();
    expect(screen.getByText('U wordt gevraagd als toetser.')).toBeInTheDocument();
  });

  it('agrees to all that was chosen at once, each bound to its plan', async () => {
    const { sent } = await open([asOwner, asMonitor], {
      answerAssignments: { actions: [], userErrors: [] },
    });

    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Ik ben akkoord met A-022' }),
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ik ben akkoord met A-023' }));
    await userEvent.click(screen.getByRole('button', { name: 'Akkoord met 2 plannen' }));

    expect(await screen.findByText('U bent akkoord met 2 plannen.')).toBeInTheDocument();
    expect(
      sent.find(({ operationName }) => operationName === 'OffersSection_Mutation')?.variables[
        'input'
      ],
    ).toMatchObject({
      answers: [
        { actionId: 'a-22', agree: true, as: 'OWNER', expectedVersion: 7 },
        { actionId: 'a-23', agree: true, as: 'MONITOR', expectedVersion: 7 },
      ],
    });
  });

  it('asks to choose first when nothing was chosen', async () => {
    await open([asOwner, asMonitor]);

    await userEvent.click(await screen.findByRole('button', { name: 'Akkoord met wat u kiest' }));

    expect(screen.getByRole('alert')).toHaveTextContent('Kies eerst met welke plannen');
  });

  it('reads the plan again when it was changed meanwhile', async () => {
    const { sent } = await open([asOwner], {
      answerAssignment: {
        action: null,
        userErrors: [
          {
            ...refusal(['input', 'expectedVersion'], 'Het plan is gewijzigd.'),
            rule: 'PLAN_CHANGED',
          },
        ],
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Akkoord: A-022' }));

    expect(await screen.findByText('Het plan is gewijzigd.')).toBeInTheDocument();
    await waitFor(() => expect(sent.at(-1)?.operationName).toBe('AgreementsPage_Query'));
  });

  it('takes a no only with a reason, and keeps the dialog open', async () => {
    const { sent } = await open([asOwner], {
      answerAssignment: {
        action: null,
        userErrors: [refusal(['input', 'reason'], 'Vul in waarom u niet akkoord bent.')],
      },
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Niet akkoord, met reden: A-022' }),
    );
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Niet akkoord versturen' }));

    expect(await within(dialog).findByLabelText('Waarom niet?')).toHaveAccessibleDescription(
      /Vul in waarom u niet akkoord bent/,
    );
    expect(sent.at(-1)?.variables['input']).toMatchObject({ agree: false, as: 'OWNER' });
  });

  it('shows was and now of a plan that was revised', async () => {
    const change = {
      field: 'intendedResult',
      subject: null,
      was: 'Twee plekken',
      now: 'Vier plekken',
    };
    const entry = {
      id: '9',
      at: '2026-11-20T09:00:00Z',
      actor: owner,
      onBehalfOf: null,
      command: 'action.PLAN_REVISED',
      reason: null,
      changes: [change],
    };
    await open([anAction({ planRevision: 2, viewerMay: ['AGREE_AS_OWNER'] })], {
      action: anAction({ history: page(entry) }),
    });

    expect((await screen.findByText('Twee plekken')).tagName).toBe('DEL');
    expect(screen.getByText('Vier plekken').tagName).toBe('INS');
  });

  it('has handovers and completions too', async () => {
    await open([
      anAction({
        viewerMay: ['ANSWER_HANDOVER'],
        handover: {
          as: 'OWNER',
          note: 'Bel de gemeente.',
          proposedOn: '2026-11-20',
          proposedBy: owner,
          from: owner,
          to: owner,
        },
      }),
    ]);

    expect(
      await screen.findByText(/vroeg u op 20 nov 2026 om verantwoordelijke te worden/),
    ).toBeInTheDocument();
    expect(screen.getByText('Bel de gemeente.')).toBeInTheDocument();
  });
});
