import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aStatement, page, refusal } from '../../problem/testing/problem-answers';
import {
  aCheckIn,
  aMilestone,
  aMove,
  anAction,
  anAssignment,
  choices,
  monitor,
} from '../testing/action-answers';
import { fillIn } from '../testing/fill-in';
import { ActionPage } from './action-page';

type Permissions = readonly 'ACT_ON_BEHALF'[];

const open = (
  action: object | null,
  more: { path?: string; permissions?: Permissions; answers?: object; language?: 'en' } = {},
) =>
  renderScreen(<ActionPage />, {
    path: more.path ?? '/acties/A-022',
    route: '/acties/:code',
    language: more.language ?? 'nl',
    viewer: { permissions: [...(more.permissions ?? [])] },
    answers: { ...choices, action, ...more.answers },
  });

const section = async (name: string) => screen.findByRole('region', { name });

describe('the page of an action', () => {
  it('shows phase, judgement with its day, people and agreement', async () => {
    await open(anAction());

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'A-022 Opvangplekken voor minderjarigen',
    );
    expect(await section('Samenvatting')).toHaveTextContent(/Bijsturen.*24 nov 2026/);
    expect(await section('Samenvatting')).toHaveTextContent('Akkoord van beiden sinds 6 aug 2026');
    expect(await section('Mensen')).toHaveTextContent('Verantwoordelijke SZW');
    expect(await section('Mensen')).toHaveTextContent('Toetser politie');
  });

  it('names where it was adopted, until it is confirmed', async () => {
    await open(
      anAction({
        agreement: 'ADOPTED',
        phase: 'NOT_STARTED',
        course: null,
        confirmedOn: null,
        adoption: { adoptedIn: '28 638-257', adoptedOn: '2025-07-04' },
      }),
    );

    expect(await section('Samenvatting')).toHaveTextContent(
      'Afgesproken in 28 638-257, nog niet bevestigd (4 jul 2025)',
    );
  });

  it('puts the words of the field beside the problem', async () => {
    const problem = {
      id: 'p',
      code: 'P-28',
      title: 'Zicht',
      titleEn: null,
      statements: [aStatement()],
    };
    await open(anAction({ problems: [problem] }));

    const problems = await section('Problemen');
    expect(within(problems).getByRole('link', { name: 'P-28 Zicht' })).toHaveAttribute(
      'href',
      '/problemen/P-28',
    );
    expect(within(problems).getByText(/Verwijzing Dublin/)).toHaveAttribute('lang', 'nl');
  });

  it('translates the words of the field for who reads English', async () => {
    const problem = {
      id: 'p',
      code: 'P-28',
      title: 'Zicht',
      titleEn: 'View',
      statements: [aStatement()],
    };
    await open(anAction({ problems: [problem] }), { language: 'en' });

    const problems = await section('Problems');
    expect(within(problems).getByRole('link', { name: 'P-28 View' })).toBeInTheDocument();
    expect(within(problems).getByText(/Verwijzing Dublin/)).toHaveAttribute('lang', 'nl');
    expect(problems).toHaveTextContent(/Translation: Referral under Dublin/);
  });

  it('marks the words of a milestone in the dialog that names it', async () => {
    const mayMeet = anAction({ viewerMay: ['MEET_MILESTONE'] });
    await open(mayMeet, { language: 'en' });

    await userEvent.click(await screen.findByRole('button', { name: 'Met: Convenant getekend' }));

    const dialog = screen.getByRole('dialog', { name: 'Milestone met: Convenant getekend' });
    expect(within(dialog).getByText('Convenant getekend')).toHaveAttribute('lang', 'nl');
  });

  it('shows the first date beside the present one, and each move with its reason', async () => {
    await open(anAction({ milestones: [aMilestone({ moves: [aMove({ discussed: false })] })] }));

    const milestones = await section('Mijlpalen');
    expect(milestones).toHaveTextContent('Eerste datum 30 sep 2026, nu 18 dec 2026.');
    expect(milestones).toHaveTextContent('Wachten op een ander: Het raadsbesluit komt later.');
    expect(within(milestones).getByText('nog niet besproken').tagName).toBe('STRONG');
  });

  it('says that a text is for others instead of leaving a gap', async () => {
    await open(anAction({ checkIns: page(aCheckIn({ note: null, noteVisible: false })) }));

    expect(await section('Voortgang')).toHaveTextContent('Niet zichtbaar voor u');
  });

  it('keeps who said no readable, with the reason', async () => {
    await open(
      anAction({
        owner: null,
        assignments: [anAssignment({ state: 'DECLINED', reason: 'Geen mensen dit jaar.' })],
      }),
    );

    expect(await section('Mensen')).toHaveTextContent('geen verantwoordelijke');
    expect(await section('Mensen')).toHaveTextContent('niet akkoord op 3 nov 2026: Geen mensen');
  });

  it('lists everything that is missing to offer, with links to where it is mended', async () => {
    await open(
      anAction({
        agreement: 'PROPOSED',
        phase: 'PROPOSED',
        missingForOffer: ['PLAN_WITHOUT_OWNER', 'PLAN_WITHOUT_START'],
        viewerMay: ['REVISE_PLAN', 'OFFER'],
      }),
    );

    expect(
      await screen.findByRole('link', { name: 'Kies wie de verantwoordelijke wordt.' }),
    ).toHaveAttribute('href', '/acties/A-022/plan#plan-ownerId');
    expect(
      screen.getByRole('link', { name: 'Vul in wanneer de actie start.' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Voorleggen' })).not.toBeInTheDocument();
  });

  it('shows no button that the server does not allow', async () => {
    await open(anAction());

    await section('Samenvatting');
    expect(screen.queryByRole('group', { name: 'Wat u kunt doen' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Gehaald/ })).not.toBeInTheDocument();
  });

  it('shows the two likeliest commands as buttons, and the others in one menu', async () => {
    await open(
      anAction({
        viewerMay: ['CHECK_IN', 'REQUEST_COMPLETION', 'PAUSE', 'ADD_MILESTONE', 'STOP'],
      }),
    );
    const commands = within(await screen.findByRole('group', { name: 'Wat u kunt doen' }));
    const names = () =>
      [...commands.queryAllByRole('link'), ...commands.queryAllByRole('button')].map(
        ({ textContent }) => textContent,
      );

    expect(names()).toEqual(['Voortgang doorgeven', 'Afronden vragen', 'Meer']);
    await userEvent.click(commands.getByRole('button', { name: 'Meer' }));
    expect(names()).toEqual(expect.arrayContaining(['Pauzeren', 'Mijlpaal toevoegen', 'Stoppen']));
    await userEvent.click(commands.getByRole('button', { name: 'Stoppen' }));

    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuleren' }));
    expect(commands.getByRole('button', { name: 'Meer' })).toHaveFocus();
  });

  it('shows the past with a banner and without any button', async () => {
    const { sent } = await open(anAction({ viewerMay: ['STOP', 'MEET_MILESTONE', 'ADD_LINK'] }), {
      path: '/acties/A-022?op=2026-09-01',
    });

    expect(
      await screen.findByText('U ziet de actie zoals op 1 september 2026.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Stoppen' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Gehaald/ })).not.toBeInTheDocument();
    expect(
      sent.find(({ operationName }) => operationName === 'ActionPage_Query')?.variables['asOf'],
    ).toBe('2026-09-01T21:59:59.999Z');
  });

  it('says that the action did not exist yet on that day', async () => {
    await open(null, { path: '/acties/A-022?op=2026-01-01' });

    expect(
      await screen.findByText(/Op 1 januari 2026 bestond deze actie nog niet/),
    ).toBeInTheDocument();
  });

  it('does not tell an unknown number from a hidden one', async () => {
    await open(null);

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('bestaat niet');
  });

  it('calls stopping a proposal withdrawing it, and asks why', async () => {
    const { sent } = await open(
      anAction({ agreement: 'PROPOSED', phase: 'PROPOSED', viewerMay: ['STOP'] }),
      {
        answers: {
          stopAction: {
            action: null,
            userErrors: [refusal(['input', 'reason'], 'Vul in waarom.')],
          },
        },
      },
    );

    await userEvent.click(await screen.findByRole('button', { name: 'Voorstel intrekken' }));
    await userEvent.click(screen.getByRole('button', { name: 'Intrekken' }));

    expect(await screen.findByLabelText('Waarom?')).toHaveAccessibleDescription(/Vul in waarom/);
    expect(sent.at(-1)?.variables['input']).toMatchObject({ actionId: 'a-22', expectedVersion: 7 });
  });

  it('asks the office why it acts for the owner, and tells what was done', async () => {
    const { sent } = await open(anAction({ phase: 'NOT_STARTED', viewerMay: ['START'] }), {
      permissions: ['ACT_ON_BEHALF'],
      answers: { startAction: { action: anAction({ version: 8 }), userErrors: [] } },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Actie starten' }));
    const dialog = screen.getByRole('dialog');
    await fillIn(within(dialog).getByLabelText(/Waarom doet u dit namens/), 'Telefonisch.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Actie starten' }));

    expect(await screen.findByText(/De actie is gestart/)).toBeInTheDocument();
    expect(
      sent.find(({ operationName }) => operationName === 'StartDialog_Mutation')?.variables,
    ).toMatchObject({ input: { onBehalfReason: 'Telefonisch.' } });
  });

  it('lets the monitor confirm on what was shown, or refuse with a reason', async () => {
    await open(
      anAction({
        completionRequest: { on: '2026-11-20', evidence: 'Het verslag', requestedBy: monitor },
        viewerMay: ['ANSWER_COMPLETION'],
      }),
    );

    expect(await screen.findByText('Bewijs: Het verslag')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Nee, met reden' }));
    expect(screen.getByRole('dialog')).toHaveTextContent('Wat ontbreekt er nog?');
  });
});
