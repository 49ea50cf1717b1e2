import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { A_LATE_MILESTONE, anAction } from '../testing/an-action';
import { TODAY } from '../testing/round-answers';
import { WorkListPage } from './work-list-page';

type Given = Readonly<Record<string, unknown>>;

const NO_PAGE = { hasNextPage: false, endCursor: null };
const anItem = (given: Given = {}) => ({
  id: 'item-1',
  fact: A_LATE_MILESTONE,
  action: anAction(),
  problem: null,
  handler: null,
  postponedUntil: null,
  postponedReason: null,
  ...given,
});
const problem = { id: 'p', code: 'P-07', title: 'Te weinig zicht', titleEn: null };
const withoutAction = (n: number) =>
  anItem({
    id: `item-p${n}`,
    action: null,
    problem: { ...problem, id: `p${n}`, code: `P-${n}` },
    fact: { code: 'PROBLEM_WITHOUT_ACTION', since: '2026-09-22', days: 60 + n },
  });

const open = (nodes: readonly unknown[], more: Given = {}, path = '/werkvoorraad') =>
  renderScreen(<WorkListPage />, {
    path,
    answers: {
      today: TODAY,
      workCounts: nodes.length === 0 ? [] : [{ code: 'MILESTONE_LATE', count: nodes.length }],
      workList: { nodes, totalCount: nodes.length, pageInfo: NO_PAGE },
      actions: {
        nodes: [anAction({ checkedInOn: '2026-11-23' }), anAction({ id: 'a2' })],
        pageInfo: NO_PAGE,
      },
      people: {
        nodes: [
          { id: 'office', name: 'Programmabureau 1', accountState: 'ACTIVE', roles: ['OFFICE'] },
          { id: 'other', name: 'Deelnemer', accountState: 'ACTIVE', roles: ['MEMBER'] },
        ],
        pageInfo: NO_PAGE,
      },
      ...more,
    },
    viewer: { permissions: ['WORK_LIST_READ'], roles: ['OFFICE'] },
  });

describe('the work list', () => {
  it('groups open facts by kind, with age, handler and the screen where each is solved', async () => {
    await open([anItem(), withoutAction(7)]);

    const late = await screen.findByRole('table', { name: 'Mijlpaal te laat' });
    expect(within(late).getByText('12 dagen')).toBeVisible();
    expect(within(late).getByText('Nog niemand')).toBeVisible();
    expect(within(late).getByRole('link', { name: /Voortgang doorgeven namens/ })).toHaveAttribute(
      'href',
      '/voortgang/namens/A-022',
    );
    expect(screen.getByRole('link', { name: /Actie voorstellen P-7/ })).toHaveAttribute(
      'href',
      '/acties/voorstellen?probleem=P-7',
    );
    expect(await screen.findByText('Ronde week 48: 1 van 2 doorgegeven')).toBeVisible();
  });

  it('leads to the overdue request, and to who may be named where nobody owns an action', async () => {
    const overdue = anAction({ helpRequests: [{ id: 'r', code: 'V-031', overdue: true }] });
    const orphan = anAction({ id: 'a2', code: 'A-010', viewerMay: ['REVISE_PLAN'] });
    await open([
      anItem({ fact: { code: 'HELP_OVERDUE', days: 12 }, action: overdue }),
      anItem({ id: 'item-2', fact: { code: 'NO_OWNER' }, action: orphan }),
    ]);

    expect(await screen.findByRole('link', { name: 'Verzoek bekijken A-022' })).toHaveAttribute(
      'href',
      '/verzoeken/V-031',
    );
    expect(screen.getByRole('link', { name: 'Verantwoordelijke kiezen A-010' })).toHaveAttribute(
      'href',
      '/acties/A-010/plan',
    );
  });

  it('shows the first five of a long kind until asked for all', async () => {
    await open([1, 2, 3, 4, 5, 6, 7].map(withoutAction));

    fireEvent.click(await screen.findByRole('button', { name: 'Toon alle 7' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(7);
  });

  it('notes who handles it, among the people of the office', async () => {
    const handler = { id: 'office', name: 'Programmabureau 1' };
    const { sent } = await open([anItem()], {
      handleWorkItem: { workItem: anItem({ handler }), userErrors: [] },
    });

    fireEvent.click(await screen.findByRole('button', { name: 'Regelen A-022' }));
    const choice = screen.getByLabelText('Wie doet dit?');
    await waitFor(() => expect(within(choice).getAllByRole('option')).toHaveLength(2));
    fireEvent.change(choice, { target: { value: 'office' } });
    fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));

    expect(await screen.findByText('Programmabureau 1 doet dit nu.')).toBeVisible();
    const input = sent.find((one) => one.operationName === 'HandleWorkItem_Mutation')?.variables;
    expect(input).toMatchObject({ input: { workItemId: 'item-1', handlerId: 'office' } });
  });

  it('puts off until a day with a reason, and asks both at once', async () => {
    const { sent } = await open([anItem()], {
      handleWorkItem: { workItem: anItem({ postponedUntil: '2026-12-18' }), userErrors: [] },
    });

    fireEvent.click(await screen.findByRole('button', { name: 'Regelen A-022' }));
    fireEvent.click(screen.getByRole('button', { name: 'Uitstellen' }));
    expect(await screen.findByText('Er ging iets mis met 2 antwoorden')).toBeVisible();

    fireEvent.change(screen.getByLabelText('Uitstellen tot'), { target: { value: '18 dec 2026' } });
    fireEvent.change(screen.getByLabelText('Waarom?'), { target: { value: 'Wij bellen dan.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Uitstellen' }));

    expect(await screen.findByText(/Uitgesteld tot 18 dec 2026/)).toBeVisible();
    const input = sent.find((one) => one.operationName === 'HandleWorkItem_Mutation')?.variables;
    expect(input).toMatchObject({ input: { postponedUntil: '2026-12-18' } });
  });

  it('asks for what was put off too, by its address', async () => {
    const until = anItem({ postponedUntil: '2026-12-18', postponedReason: 'Wij bellen dan.' });
    const { sent } = await open([until], {}, '/werkvoorraad?uitgesteld=ja&wie=ik');

    expect(await screen.findByText('uitgesteld tot 18 dec 2026')).toBeVisible();
    expect(sent.find((one) => one.operationName === 'WorkGroups_Query')?.variables).toEqual({
      after: null,
      filter: { handlerId: 'viewer', includePostponed: true },
    });
  });

  it('says so when nothing stands out', async () => {
    await open([]);

    expect(await screen.findByText('Er valt nu niets op. De werkvoorraad is leeg.')).toBeVisible();
  });

  it('is for the office only', async () => {
    await renderScreen(<WorkListPage />, { answers: {} });

    expect(screen.getByRole('heading', { name: /geen toegang/ })).toBeVisible();
  });
});
