import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { page } from '../../problem/testing/problem-answers';
import { aCheckIn, anAction, owner } from '../testing/action-answers';
import { HistoryPage } from './history-page';

function anEntry(part: object = {}) {
  return {
    id: '1',
    at: '2026-11-12T10:40:00Z',
    actor: owner,
    onBehalfOf: null,
    onBehalfReason: null,
    command: 'action.STARTED',
    reason: null,
    changes: [],
    ...part,
  };
}

const changed = (
  field: string,
  was: string | null,
  now: string | null,
  subject: string | null = null,
) => ({
  field,
  was,
  now,
  subject,
});

const open = (history: object, language: 'nl' | 'en' = 'nl') =>
  renderScreen(<HistoryPage />, {
    path: '/acties/A-022/geschiedenis',
    route: '/acties/:code/geschiedenis',
    language,
    answers: { action: anAction({ history, checkIns: page(aCheckIn()) }) },
  });

const told = async (entry: object, language?: 'nl' | 'en') => {
  await open(page(anEntry(entry)), language);
  const changes = await screen.findByRole('region', { name: /Wijzigingen|Changes/ });
  return within(changes).findByRole('listitem');
};

describe('the history of an action', () => {
  it('tells a moved date in one sentence, with the reason', async () => {
    const entry = await told({
      command: 'milestone.MOVED',
      changes: [
        changed('milestone.currentDate', '2026-12-11', '2027-01-29', 'Convenant getekend'),
        changed('milestone.move.reasonCode', null, 'WAITING_FOR_OTHERS', 'Convenant getekend'),
      ],
    });

    expect(entry).toHaveTextContent(
      'Datum van “Convenant getekend” gewijzigd van 11 dec 2026 naar 29 jan 2027',
    );
    expect(entry).toHaveTextContent('Wachten op een ander');
    expect(entry).toHaveTextContent('door Verantwoordelijke SZW');
  });

  it('shows was and now, codes in words', async () => {
    await told({
      command: 'action.PLAN_REVISED',
      changes: [changed('kind', 'RESEARCH', 'EXECUTION')],
    });

    expect(screen.getByText('Onderzoek').tagName).toBe('DEL');
    expect(screen.getByText('Uitvoering').tagName).toBe('INS');
  });

  it('tells what came and what went', async () => {
    const entry = await told({
      command: 'action.AMENDED',
      changes: [changed('problems', 'P-20', null), changed('problems', null, 'P-21')],
      reason: 'Besluit van 5 november',
    });

    expect(entry).toHaveTextContent('P-20 weggehaald');
    expect(entry).toHaveTextContent('P-21 toegevoegd');
    expect(entry).toHaveTextContent('Reden: Besluit van 5 november');
  });

  it('names both when somebody acted for the owner, and the system by name', async () => {
    const entry = await told({
      onBehalfOf: { id: 'o', name: 'Verantwoordelijke VWS', version: 1 },
    });

    expect(entry).toHaveTextContent('door Verantwoordelijke SZW, namens Verantwoordelijke VWS');
  });

  it('shows why somebody acted for the owner beside why it was done', async () => {
    const entry = await told({
      command: 'action.PAUSED',
      onBehalfOf: { id: 'o', name: 'Verantwoordelijke VWS', version: 1 },
      onBehalfReason: 'Per telefoon gehoord',
      reason: 'Wacht op de wet',
    });

    expect(entry).toHaveTextContent('Reden: Wacht op de wet');
    expect(entry).toHaveTextContent('Waarom namens een ander: Per telefoon gehoord');
  });

  it('speaks English to who reads English', async () => {
    const entry = await told(
      { command: 'action.DECLINED', changes: [changed('monitor.state', 'OFFERED', 'DECLINED')] },
      'en',
    );

    expect(entry).toHaveTextContent(/monitor/i);
  });

  it('has a sentence for a deed that it does not know yet', async () => {
    expect(await told({ command: 'action.SOMETHING_NEW' })).toHaveTextContent('Gewijzigd');
  });

  it('brings older changes when asked', async () => {
    await open(({ after }: { after?: string | null }) =>
      after === 'x'
        ? page(anEntry({ id: '2', command: 'action.PROPOSED' }))
        : { ...page(anEntry()), pageInfo: { hasNextPage: true, endCursor: 'x' } },
    );

    await userEvent.click(await screen.findByRole('button', { name: 'Oudere wijzigingen' }));

    expect(await screen.findByText('Actie voorgesteld')).toBeInTheDocument();
    expect(screen.getByText('Actie gestart')).toBeInTheDocument();
  });

  it('keeps every report readable', async () => {
    await open(page());

    expect(
      await screen.findByText('Gemeente B tekent pas na het raadsbesluit.'),
    ).toBeInTheDocument();
  });
});
