import '@testing-library/jest-dom';
import type { ViewerData } from '@opvolging/web-data-access';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen, within } from '@testing-library/react';
import { anAction } from '../testing/an-action';
import { NOW, TODAY, WEEK } from '../testing/round-answers';
import { TodayPage } from './today-page';

type Given = Readonly<Record<string, unknown>>;

const TODO = { completions: 0, handovers: 0, offers: 0, reports: 0, requests: 0 };
const NOTHING = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } };

const aRequest = {
  id: 'request-1',
  code: 'V-031',
  neededBy: '2026-11-20',
  promisedFor: null,
  overdue: true,
  state: 'OPEN',
  action: anAction(),
};

const open = (given: Given, viewer: Partial<ViewerData>) =>
  renderScreen(<TodayPage />, {
    answers: {
      today: TODAY,
      myRound: { week: WEEK, closesAt: '2026-11-26T16:00:00Z', entries: [], actions: [] },
      actionsAwaitingMe: NOTHING,
      requestsToMe: NOTHING,
      actions: NOTHING,
      ...given,
    },
    viewer,
  });

const member: Partial<ViewerData> = { roles: ['MEMBER'], permissions: ['REPORT_PROGRESS'] };

describe('Vandaag', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'setTimeout', 'setInterval'] });
  });
  afterEach(() => jest.useRealTimers());

  it('lists what waits, each with its day and the way there', async () => {
    await open(
      {
        requestsToMe: { ...NOTHING, nodes: [aRequest, { ...aRequest, id: 'r2', state: 'MET' }] },
        actionsAwaitingMe: { ...NOTHING, nodes: [anAction({ viewerMay: ['AGREE_AS_MONITOR'] })] },
      },
      { ...member, todo: { ...TODO, reports: 2 } },
    );

    const toDo = await screen.findByRole('region', { name: 'Te doen (3)' });
    const links = within(toDo).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Voortgang doorgeven, week 48: nog 2 acties', '/voortgang'],
      [
        'Wordt u toetser van A-022 Gezamenlijke controles? Geef akkoord of niet akkoord.',
        '/akkoord',
      ],
      ['Beantwoord het verzoek van Ministerie van SZW (A-022)', '/verzoeken/V-031'],
    ]);
    expect(within(toDo).getByText('vóór donderdag 26 november, 17.00 uur')).toBeVisible();
  });

  it('says when there is nothing to do, and when the next round starts', async () => {
    await open({}, member);

    expect(await screen.findByText('Er is nu niets te doen.')).toBeVisible();
    expect(screen.getByText('Uw volgende ronde start maandag 30 november.')).toBeVisible();
    expect(screen.getByText('U hebt nog geen acties.')).toBeVisible();
  });

  it('shows my actions apart from those that I watch over, an old course as old', async () => {
    const watched = anAction({ id: 'a2', code: 'A-014', monitor: { id: 'viewer' } });
    const old = anAction({ freshness: 'OUT_OF_DATE', checkedInOn: '2026-10-16' });
    await open({ actions: { ...NOTHING, totalCount: 2, nodes: [old, watched] } }, member);

    const mine = await screen.findByRole('table', { name: 'Mijn acties' });
    expect(within(mine).getByText('Op koers (16 okt)')).toBeVisible();
    const others = screen.getByRole('table', { name: 'Acties waarop ik toets' });
    expect(within(others).getByRole('link', { name: /A-014/ })).toHaveAttribute(
      'href',
      '/acties/A-014',
    );
  });

  it('leads the office to the work list with its count', async () => {
    const workCounts = [
      { code: 'NO_OWNER', count: 2 },
      { code: 'OUT_OF_DATE', count: 3 },
    ];
    await open({ workCounts }, { roles: ['OFFICE'], permissions: ['WORK_LIST_READ'] });

    expect(await screen.findByText('5 punten vragen nu om aandacht.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar de werkvoorraad' })).toBeVisible();
  });

  it('tells the board what asks its attention and how the actions are doing', async () => {
    const portfolio = {
      courses: { onCourse: 16, adjusting: 8, helpNeeded: 4, outOfDate: 2, noCheckIn: 1 },
      phases: { inProgress: 31 },
      coverage: { noAction: 5, proposedOnly: 1 },
    };
    const actions = { ...NOTHING, totalCount: 4 };
    await open({ portfolio, actions }, { roles: ['BOARD'], permissions: ['BOARD_READ'] });

    expect(
      await screen.findByText(
        '31 acties zijn bezig: 16 op koers, 8 bijsturen, 4 hulp nodig en 3 zonder recent bericht.',
      ),
    ).toBeVisible();
    expect(screen.getByText('4 acties vragen nu om aandacht.')).toBeVisible();
    expect(screen.getByText('6 problemen hebben nog geen afgesproken actie.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar de regiegroep' })).toBeVisible();
  });
});
