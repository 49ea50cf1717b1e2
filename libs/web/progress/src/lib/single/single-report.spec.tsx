import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { RoundPage } from '../round/round-page';
import { A_LATE_MILESTONE, aCheckIn, anAction } from '../testing/an-action';
import { anEntry, roundAnswers, TODAY, WEEK } from '../testing/round-answers';
import { OnBehalfPage } from './on-behalf-page';

type Given = Readonly<Record<string, unknown>>;

const correct = (id: string, entries: readonly unknown[] = [anEntry()]) =>
  renderScreen(<RoundPage />, {
    path: `/voortgang/${WEEK}?corrigeer=${id}`,
    route: '/voortgang/:week',
    answers: roundAnswers(entries),
    viewer: { permissions: ['REPORT_PROGRESS'] },
  });

const onBehalf = (
  action: unknown,
  permissions: 'ACT_ON_BEHALF'[] = ['ACT_ON_BEHALF'],
  more: Given = {},
) =>
  renderScreen(<OnBehalfPage />, {
    path: '/voortgang/namens/A-022',
    route: '/voortgang/namens/:code',
    answers: { ...roundAnswers([]), today: TODAY, action, ...more } as Given,
    viewer: { permissions, roles: ['OFFICE'] },
  });

const send = () => fireEvent.click(screen.getByRole('button', { name: 'Voortgang versturen' }));

beforeEach(() => localStorage.clear());

describe('correcting a report', () => {
  it('starts from what was said and sends a report that takes its place', async () => {
    const { sent } = await correct('check-in-1');

    expect(await screen.findByText('Het bericht dat u verbetert:')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Op koers' })).toBeChecked();
    expect(screen.getByLabelText(/Toelichting/)).toHaveValue('Het loopt.');
    expect(screen.queryByRole('radio', { name: 'Geen verandering' })).not.toBeInTheDocument();
    send();

    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({
        variables: { input: { checkIns: [{ corrects: 'check-in-1', course: 'ON_COURSE' }] } },
      }),
    );
  });

  it('is not possible for a report that was replaced already', async () => {
    const checkIns = { nodes: [aCheckIn({ state: 'SUPERSEDED' })] };
    await correct('check-in-1', [anEntry({ action: anAction({ checkIns }) })]);

    expect(await screen.findByText(/Dit bericht kunt u niet verbeteren/)).toBeVisible();
  });
});

describe('reporting on behalf of an owner', () => {
  it('asks why the office fills it in, and says for whom', async () => {
    const { sent } = await onBehalf(anAction());

    expect(await screen.findByText(/U vult dit in namens Verantwoordelijke/)).toBeVisible();
    fireEvent.click(screen.getByRole('radio', { name: 'Op koers' }));
    send();
    expect(
      await screen.findByRole('link', { name: 'Vul in waarom het programmabureau dit invult.' }),
    ).toBeVisible();

    fireEvent.change(screen.getByLabelText(/Waarom vult/), { target: { value: 'Gebeld' } });
    send();
    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({
        variables: { input: { round: WEEK, checkIns: [{ onBehalfReason: 'Gebeld' }] } },
      }),
    );
  });

  it('does not offer "no change" when something is newer than the last report', async () => {
    await onBehalf(anAction({ facts: [{ ...A_LATE_MILESTONE, since: '2026-11-20' }] }));

    await screen.findByRole('radio', { name: 'Op koers' });
    expect(screen.queryByRole('radio', { name: 'Geen verandering' })).not.toBeInTheDocument();
    expect(
      screen.getByText(/iets gebeurd sinds het vorige bericht van Verantwoordelijke\./),
    ).toBeVisible();
  });

  it('speaks of the previous report of the owner, and never of one of the office', async () => {
    await onBehalf(anAction());

    expect(
      await screen.findByText('Sinds het vorige bericht van Verantwoordelijke: niets gewijzigd'),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent('uw vorige bericht');
    expect(screen.getAllByText(/U vult dit in (namens|voor)/)).toHaveLength(1);
  });

  it('says so when no report can be given on the action now', async () => {
    await onBehalf(anAction({ viewerMay: [] }));

    expect(await screen.findByText(/kunt u nu geen voortgang doorgeven/)).toBeVisible();
  });

  it('is for the office only', async () => {
    await onBehalf(anAction(), []);

    expect(screen.getByRole('heading', { name: /geen toegang/ })).toBeVisible();
  });
});
