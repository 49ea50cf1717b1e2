import '@testing-library/jest-dom';
import type { Permission } from '@opvolging/web-data-access';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aRequest,
  lateRequest,
  nobodyAnswers,
  page,
  portfolio,
  uncoveredProblem,
} from '../testing/board-answers';
import { BoardPage } from './board-page';

const answers = {
  today: '2026-11-24',
  portfolio,
  actions: ({ filter }: { filter: { agreement?: unknown } }) =>
    filter.agreement ? page([], 1) : page([lateRequest, nobodyAnswers], 9),
  problems: page([uncoveredProblem], 22),
  requestsToMe: page([
    aRequest(),
    aRequest({
      id: 'v-32',
      code: 'V-032',
      state: 'PROMISED',
      promisedFor: '2026-12-18',
      overdue: false,
    }),
    aRequest({ id: 'v-30', code: 'V-030', state: 'MET', overdue: false }),
  ]),
};

interface Opened {
  readonly path?: string;
  readonly answers?: object;
  readonly permissions?: Permission[];
  readonly language?: 'nl' | 'en';
}

const open = ({
  path = '/regiegroep',
  permissions = ['BOARD_READ'],
  language,
  ...more
}: Opened = {}) =>
  renderScreen(<BoardPage />, {
    path,
    language,
    viewer: {
      permissions,
      person: {
        id: 'r',
        name: 'Lid regiegroep',
        organisation: { id: 'o-politie', name: 'Politie' },
      },
    },
    answers: { ...answers, ...more.answers },
  });

const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of the board', () => {
  it('begins with one sentence that counts points and requests', async () => {
    await open();

    expect(
      await screen.findByText('9 punten vragen aandacht. 2 verzoeken wachten op uw organisatie.'),
    ).toBeInTheDocument();
  });

  it('puts sentences before numbers', async () => {
    await open();

    await part('Wat vraagt aandacht?');
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
      'Wat vraagt aandacht?',
      'Wacht op Politie',
      'Problemen zonder afgesproken actie',
      'Hoe staan de acties ervoor?',
      'Alle acties, naar fase',
      'Alle problemen, naar wat wij eraan doen',
    ]);
  });

  it('says of each point what is the matter, whose it is and since when, the heaviest first', async () => {
    await open();

    const [first, second] = (await part('Wat vraagt aandacht?')).getAllByRole('listitem');
    expect(first).toHaveTextContent('Een verzoek is 12 dagen over datum.');
    expect(first).toHaveTextContent('A-009 Lesmodule eerstelijns politie · Politie');
    expect(first).toHaveTextContent('sinds 12 nov 2026');
    expect(first).toHaveTextContent('Ook: 1 verschuiving nog niet besproken.');
    expect(first).not.toHaveTextContent('geen verandering');
    expect(second).toHaveTextContent('A-027 Zicht na Dublin-verwijzing · Geen actiehouder');
  });

  it('opens all points as actions, in the same order', async () => {
    await open();

    expect(
      await screen.findByRole('link', { name: 'Alle 9 punten, in de lijst met acties' }),
    ).toHaveAttribute('href', expect.stringContaining('sorteer=attention'));
  });

  it('shows only the requests that still wait, and which of them are overdue', async () => {
    await open();

    const items = (await part('Wacht op Politie')).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent('vóór 12 nov 2026over datum');
    expect(items[1]).toHaveTextContent('toegezegd voor 18 dec 2026');
  });

  it('counts every problem without an agreed action, and opens exactly those', async () => {
    await open();

    expect(
      await screen.findByRole('link', { name: 'Alle 22 problemen zonder afgesproken actie' }),
    ).toHaveAttribute('href', '/problemen?dekking=geen-actie,alleen-voorstel');
  });

  it('counts old and missing reports apart from every course', async () => {
    await open();

    const state = await part('Hoe staan de acties ervoor?');
    expect(
      state.getByText(
        '31 acties zijn bezig. Bij 2 is het bericht ouder dan 10 werkdagen. Bij 1 is er nog geen bericht.',
        { exact: false },
      ),
    ).toBeInTheDocument();
    expect(state.getByRole('link', { name: '3 geen recent bericht' })).toHaveAttribute(
      'href',
      '/acties?actualiteit=geen-recent-bericht,nog-geen-bericht',
    );
    expect(state.getByRole('link', { name: '2 geen recent bericht' })).toHaveAttribute(
      'href',
      '/acties?actualiteit=geen-recent-bericht',
    );
  });

  it('links each number to the list that it counts', async () => {
    await open();

    const phases = await part('Alle acties, naar fase');
    expect(phases.getByRole('link', { name: '4 Afgerond' })).toHaveAttribute(
      'href',
      '/acties?fase=afgerond',
    );
    expect(phases.getByRole('link', { name: '41 Totaal' })).toHaveAttribute('href', '/acties');
  });

  it('says good news in words', async () => {
    await open({
      answers: { actions: page([]), problems: page([]), requestsToMe: page([]) },
    });

    expect(
      await screen.findByText(
        'Er zijn nu geen punten die aandacht vragen. Er wachten geen verzoeken op uw organisatie.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Alle problemen hebben een afgesproken actie.')).toBeInTheDocument();
  });

  it('speaks English', async () => {
    await open({ language: 'en' });

    expect(await screen.findByText(/9 points ask for attention/)).toBeInTheDocument();
    expect(screen.getByText('Poorer view of victims')).toBeInTheDocument();
  });

  it('is closed to who is not of the board or the office, and asks the server nothing', async () => {
    const { sent } = await open({ permissions: [] });

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('geen toegang');
    expect(sent).toHaveLength(0);
  });
});

describe('the page of the board on an earlier day', () => {
  const past = { portfolio: { ...portfolio, asOf: '2026-11-05T22:59:59.999Z' } };

  it('asks for the end of that day in Amsterdam', async () => {
    const { sent } = await open({ path: '/regiegroep?op=2026-11-05', answers: past });

    await screen.findByText(/U ziet de stand van 5 nov 2026/);
    expect(sent[0]?.variables).toMatchObject({ asOf: '2026-11-05T22:59:59.999Z' });
  });

  it('leaves out requests of now, and opens no list of now from a number of then', async () => {
    await open({ path: '/regiegroep?op=2026-11-05', answers: past });

    const phases = await part('Alle acties, naar fase');
    expect(phases.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Een verzoek is 12 dagen/ })).toHaveAttribute(
      'href',
      '/acties/A-009?op=2026-11-05',
    );
    expect(screen.queryByRole('region', { name: 'Wacht op Politie' })).not.toBeInTheDocument();
    expect(screen.getByText('9 punten vroegen toen aandacht.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar de stand van nu' })).toHaveAttribute(
      'href',
      '/regiegroep',
    );
  });

  it('says once that there were no points, where they would have stood', async () => {
    const none = { ...past, actions: page([]) };
    await open({ path: '/regiegroep?op=2026-11-05', answers: none });

    const points = await part('Wat vraagt aandacht?');
    expect(points.getByText('Er waren toen geen punten die aandacht vroegen.')).toBeVisible();
    expect(screen.getAllByText(/geen punten/)).toHaveLength(1);
  });

  it('refuses a day to come beside the field', async () => {
    await open();
    const field = await screen.findByLabelText('Stand van');
    await userEvent.click(field);
    await userEvent.paste('25-11-2026');

    await userEvent.click(screen.getByRole('button', { name: 'Toon deze stand' }));

    expect(field).toHaveAccessibleDescription(/Vul een dag in die bestaat, tot en met vandaag/);
    expect(field).toHaveValue('25-11-2026');
  });
});
