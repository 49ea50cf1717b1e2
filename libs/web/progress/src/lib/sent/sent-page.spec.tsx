import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { fireEvent, screen } from '@testing-library/react';
import { aCheckIn, anAction, aMilestone } from '../testing/an-action';
import { NOW, WEEK } from '../testing/round-answers';
import { SentPage } from './sent-page';

const request = {
  id: 'request-1',
  code: 'V-031',
  neededBy: '2026-12-05',
  organisation: { id: 'vws', name: 'Ministerie van VWS' },
  person: null,
};

const aSubmission = (given: Readonly<Record<string, unknown>> = {}) => ({
  id: 'submission-1',
  round: WEEK,
  sentAt: '2026-11-24T08:14:00Z',
  undoUntil: '2026-11-24T08:24:00Z',
  undoneAt: null,
  checkIns: [
    aCheckIn({ action: anAction() }),
    aCheckIn({ id: 'c2', unchanged: true, action: anAction({ id: 'a2', code: 'A-014' }) }),
    aCheckIn({
      id: 'c3',
      course: 'HELP_NEEDED',
      helpRequest: request,
      action: anAction({ id: 'a3', code: 'A-031' }),
    }),
  ],
  movedMilestones: [{ milestone: aMilestone(), move: { id: 'move-1', to: '2026-12-18' } }],
  ...given,
});

const open = (answers: Readonly<Record<string, unknown>>) =>
  renderScreen(<SentPage />, {
    path: '/voortgang/verstuurd/submission-1',
    route: '/voortgang/verstuurd/:submissionId',
    answers,
  });

describe('the page after sending', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'setTimeout', 'setInterval'] });
  });
  afterEach(() => jest.useRealTimers());

  it('tells what was given, to whom a request went, which date moved and when the next round is', async () => {
    await open({ submission: aSubmission() });

    expect(
      await screen.findByText(
        '3 acties doorgegeven: 1 geen verandering, 1 op koers en 1 hulp nodig.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/Uw verzoek aan Ministerie van VWS is verstuurd/)).toBeVisible();
    expect(
      screen.getByText('De mijlpaal “Convenant getekend” staat nu op 18 dec 2026.'),
    ).toBeVisible();
    expect(screen.getByText('Volgende ronde: maandag 30 november.')).toBeVisible();
    expect(screen.getByText('nog 10 minuten')).toBeVisible();
  });

  it('takes everything back, says so, and brings the answers back into the form', async () => {
    sessionStorage.setItem('opvolging.verstuurd.submission-1', '{"action-22":{"note":"Tekst"}}');
    let undone = false;
    await open({
      submission: () => aSubmission(undone ? { undoneAt: '2026-11-24T08:15:00Z' } : {}),
      undoSubmission: () => {
        undone = true;
        return { checkIns: [], userErrors: [] };
      },
    });

    fireEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));

    expect(await screen.findByRole('heading', { name: 'Voortgang teruggedraaid' })).toBeVisible();
    expect(screen.getByText(/Uw antwoorden staan weer in het formulier/)).toBeVisible();
    expect(localStorage.getItem(`opvolging.voortgang.viewer.${WEEK}`)).toContain('Tekst');
    expect(screen.getByRole('link', { name: 'Terug naar het formulier' })).toHaveAttribute(
      'href',
      `/voortgang/${WEEK}`,
    );
  });

  it('says why it cannot be undone when something follows from it', async () => {
    const message = 'Er is daarna iets op uw bericht gevolgd.';
    await open({
      submission: aSubmission(),
      undoSubmission: {
        checkIns: [],
        userErrors: [{ code: 'INVALID_STATE', field: null, message, rule: 'UNDO_BUILT_UPON' }],
      },
    });

    fireEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText(message)).toBeVisible();
  });

  it('offers no undo after ten minutes', async () => {
    await open({
      submission: aSubmission({
        sentAt: '2026-11-24T08:00:00Z',
        undoUntil: '2026-11-24T08:10:00Z',
      }),
    });

    await screen.findByText(/3 acties doorgegeven/);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
  });

  it('shows nothing to somebody else', async () => {
    await open({ submission: null });

    expect(await screen.findByText(/Alleen wie verstuurde, ziet deze pagina/)).toBeVisible();
  });
});
