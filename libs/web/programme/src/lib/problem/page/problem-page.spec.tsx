import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProblem, aStatement, anAction, page, refusal } from '../testing/problem-answers';
import { ProblemPage } from './problem-page';

interface Opened {
  readonly path?: string;
  readonly language?: 'nl' | 'en';
  readonly answers?: object;
}

const open = (
  problem: object | null,
  { path = '/problemen/P-28', language, answers }: Opened = {},
) =>
  renderScreen(<ProblemPage />, {
    path,
    language,
    route: '/problemen/:code',
    answers: {
      problem,
      today: '2026-11-24',
      organisations: page({ id: 'o1', name: 'VNG', version: 1 }),
      ...answers,
    },
  });

const title = () => screen.findByRole('heading', { level: 1 });

describe('the page of a problem', () => {
  it('quotes the field word for word, in its own language, and says whose opinion it is not', async () => {
    await open(aProblem());

    const quote = await screen.findByText(
      '“Verwijzing Dublin heeft geleid tot slechter zicht op slachtoffers.”',
    );
    expect(quote).toHaveAttribute('lang', 'nl');
    expect(screen.getByText(/Niet het standpunt van het programma/)).toHaveTextContent(
      'Bloemlezing, paragraaf 2.6 Bepaalde kwetsbare groepen onvoldoende in beeld, bladzijde 20, linkerkolom',
    );
    expect(screen.getByText(/gepubliceerd in 2023/)).toBeInTheDocument();
  });

  it('says where the title of a section stands that we do not have', async () => {
    const statement = aStatement({ section: '2.5', sectionTitle: null, sectionTitleEn: null });
    await open(aProblem({ statements: [statement] }));

    expect(
      await screen.findByText(/paragraaf 2\.5 \(titel staat op een eerdere bladzijde\)/),
    ).toBeInTheDocument();
  });

  it('says that a sentence runs on where the source cuts it off', async () => {
    await open(aProblem({ statements: [aStatement({ complete: false })] }));

    expect(
      await screen.findByText(/De zin loopt door op een bladzijde die wij niet hebben\./),
    ).toBeInTheDocument();
  });

  it('adds the translation for who reads English, and keeps the original', async () => {
    await open(aProblem(), { language: 'en' });

    expect(await title()).toHaveTextContent('Poorer view of victims');
    expect(screen.getByText(/^“Verwijzing Dublin/)).toHaveAttribute('lang', 'nl');
    expect(screen.getByText(/Referral under Dublin/)).toBeInTheDocument();
  });

  it('keeps the Dutch title, marked as Dutch, where there is no English one', async () => {
    await open(aProblem({ titleEn: null }), { language: 'en' });

    await title();
    expect(screen.getByText('Slechter zicht op slachtoffers')).toHaveAttribute('lang', 'nl');
  });

  it('leads from an old number to the problem of which it is part', async () => {
    await open(aProblem({ code: 'P-45', groups: ['P-28', 'P-38'] }), { path: '/problemen/p28' });

    expect(await screen.findByText('P-28 hoort nu bij P-45.')).toBeInTheDocument();
    expect(screen.getByText('P-28 en P-38')).toBeInTheDocument();
  });

  it('is not found when the number is unknown', async () => {
    await open(null);

    expect(await title()).toHaveTextContent('Deze pagina bestaat niet');
  });

  it('offers nothing to who may do nothing', async () => {
    await open(aProblem());

    await title();
    expect(screen.queryByText('Actie voorstellen')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Terzijde leggen' })).not.toBeInTheDocument();
  });

  it('leads to proposing an action for this problem', async () => {
    await open(aProblem({ viewerMay: ['PROPOSE_ACTION'] }));

    expect(await screen.findByRole('link', { name: 'Actie voorstellen' })).toHaveAttribute(
      'href',
      '/acties/voorstellen?probleem=P-28',
    );
  });
});

describe('what is done about a problem', () => {
  it('says for how long nobody agreed to anything', async () => {
    const facts = [{ code: 'PROBLEM_WITHOUT_ACTION', days: 60, since: '2026-09-22' }];
    await open(aProblem({ facts, hadStoppedAction: true }));

    expect(
      await screen.findByText('Dit probleem heeft nog geen afgesproken actie, al 60 dagen.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Een eerdere actie is gestopt.')).toBeInTheDocument();
  });

  it('tells of one proposal how long it waits for an answer', async () => {
    const waiting = anAction({ facts: [{ code: 'NOT_ACCEPTED', days: 12, since: null }] });
    await open(aProblem({ coverage: 'PROPOSED_ONLY', actions: page(waiting) }));

    expect(
      await screen.findByText('Er ligt één voorstel, 12 dagen niet beantwoord.'),
    ).toBeInTheDocument();
    const [action] = screen.getAllByRole('link', { name: /^A-027/ });
    expect(action).toHaveAttribute('href', '/acties/A-027');
    expect(
      screen.getByText('Geen actiehouder · toetser: Medewerker programmabureau'),
    ).toBeInTheDocument();
  });

  it('shows the judgement of who answers for an action beside its phase', async () => {
    const running = anAction({
      agreement: 'CONFIRMED',
      phase: 'IN_PROGRESS',
      course: 'ADJUSTING',
      freshness: 'UP_TO_DATE',
      checkedInOn: '2026-11-20',
    });
    await open(aProblem({ coverage: 'IN_HAND', actions: page(running) }));

    expect(await screen.findByText('Bijsturen')).toBeInTheDocument();
    expect(screen.getByText('Bezig')).toBeInTheDocument();
  });

  it('tells of an adopted action in what it was adopted', async () => {
    const adopted = anAction({
      agreement: 'ADOPTED',
      phase: 'NOT_STARTED',
      adoption: { adoptedIn: 'Kamerstuk 28 638-251', adoptedOn: '2024-06-17' },
    });
    await open(aProblem({ coverage: 'UNCONFIRMED', actions: page(adopted) }));

    expect(
      await screen.findByText(/Afgesproken in Kamerstuk 28 638-251, nog niet bevestigd/),
    ).toBeInTheDocument();
  });

  it('tells who works on it elsewhere, where to read that and when we look again', async () => {
    await open(
      aProblem({
        stand: 'HANDLED_ELSEWHERE',
        coverage: 'HANDLED_ELSEWHERE',
        handledBy: { id: 'o1', name: 'VNG', version: 1 },
        handledLink: 'https://example.org/aanpak',
        reviewOn: '2027-03-01',
      }),
    );

    expect(await screen.findByText('Dit probleem wordt ergens anders opgepakt.')).toBeVisible();
    expect(screen.getByText('VNG')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'https://example.org/aanpak' })).toBeInTheDocument();
    expect(screen.getByText('1 maart 2027')).toBeInTheDocument();
  });
});

describe('the history of a problem', () => {
  it('tells who changed what, with what was and what is', async () => {
    const changed = {
      id: '2',
      at: '2026-11-20T10:00:00Z',
      actor: { id: 'b', name: 'Medewerker programmabureau', version: 1, roles: [] },
      onBehalfOf: null,
      command: 'problem.CHANGED',
      reason: null,
      changes: [
        { field: 'title', subject: null, was: 'Oude titel', now: 'Slechter zicht' },
        { field: 'themes', subject: null, was: null, now: 'poverty' },
      ],
    };
    await open(aProblem({ history: page(changed) }));

    const history = within(await screen.findByRole('region', { name: 'Geschiedenis' }));
    expect(history.getByText('Probleem gewijzigd')).toBeInTheDocument();
    expect(history.getByText(/door Medewerker programmabureau/)).toBeInTheDocument();
    expect(history.getByText('Oude titel').closest('del')).toBeInTheDocument();
    expect(history.getByText(/armoede toegevoegd/)).toBeInTheDocument();
  });

  it('tells which actions came for it, between its own changes', async () => {
    await open(aProblem({ coverage: 'PROPOSED_ONLY', actions: page(anAction()) }));

    const history = within(await screen.findByRole('region', { name: 'Geschiedenis' }));
    const [first, second] = history.getAllByRole('listitem');
    expect(first).toHaveTextContent('Actie voorgesteld: A-027 Zicht na Dublin-verwijzing');
    expect(first).toHaveTextContent('9 november 2026');
    expect(second).toHaveTextContent('Opgenomen uit Bloemlezing');
  });

  it('leads on from a group that was taken apart', async () => {
    const entry = { actor: null, onBehalfOf: null, reason: null, at: '2026-11-20T10:00:00Z' };
    const change = (field: string, now: string) => ({ field, subject: null, was: null, now });
    await open(
      aProblem({
        history: page(
          {
            ...entry,
            id: '3',
            command: 'problem.TAKEN_APART',
            changes: [change('dissolvedOn', '2026-11-20')],
          },
          {
            ...entry,
            id: '2',
            command: 'problem.GROUPED',
            changes: [change('groups', 'P-02'), change('groups', 'P-05')],
          },
        ),
      }),
    );

    expect(await screen.findByText('P-02 en P-05 samengevoegd tot P-28')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'P-05' })).toHaveAttribute('href', '/problemen/P-05');
  });
});

describe('setting a problem aside', () => {
  const mayIt = aProblem({ viewerMay: ['SET_ASIDE'] });
  const ask = async () =>
    userEvent.click(await screen.findByRole('button', { name: 'Terzijde leggen' }));
  const dialog = () => within(screen.getByRole('dialog'));
  const confirm = () => userEvent.click(dialog().getByRole('button', { name: 'Terzijde leggen' }));

  it('needs a reason, and says so before anything is sent', async () => {
    const { sent } = await open(mayIt);

    await ask();
    await confirm();

    expect(dialog().getByRole('link', { name: 'Kies een reden.' })).toHaveAttribute(
      'href',
      '#reasonCode',
    );
    expect(sent.some(({ operationName }) => operationName.endsWith('_Mutation'))).toBe(false);
  });

  it('tells what was done, and offers the way back', async () => {
    const aside = aProblem({ stand: 'SET_ASIDE', viewerMay: ['TAKE_BACK'], version: 2 });
    const { sent } = await open(mayIt, {
      answers: { setAsideProblem: { problem: aside, userErrors: [] } },
    });

    await ask();
    await userEvent.click(dialog().getByRole('radio', { name: 'Speelt niet meer' }));
    await confirm();

    expect(await screen.findByText('Probleem P-28 is terzijde gelegd.')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(
      sent.find(({ operationName }) => operationName === 'SetAsideDialog_Mutation')?.variables,
    ).toMatchObject({
      input: { problemId: 'p-28', expectedVersion: 1, reasonCode: 'OUTDATED', note: null },
    });
  });

  it('shows why the server refuses, and keeps the dialog with what was filled in', async () => {
    await open(mayIt, {
      answers: {
        setAsideProblem: {
          problem: null,
          userErrors: [refusal(null, 'Voor dit probleem loopt nog 1 actie.')],
        },
      },
    });

    await ask();
    await userEvent.click(dialog().getByRole('radio', { name: 'Speelt niet meer' }));
    await confirm();

    expect(await screen.findByText('Voor dit probleem loopt nog 1 actie.')).toBeVisible();
    expect(dialog().getByRole('radio', { name: 'Speelt niet meer' })).toBeChecked();
  });
});

describe('recording that a problem is handled elsewhere', () => {
  const ask = async () =>
    userEvent.click(await screen.findByRole('button', { name: 'Elders opgepakt' }));
  const fill = async (label: RegExp, text: string) => {
    await userEvent.click(screen.getByLabelText(label));
    await userEvent.paste(text);
  };

  it('says everything that is missing at once', async () => {
    await open(aProblem({ viewerMay: ['MARK_HANDLED_ELSEWHERE'] }));

    await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));

    const links = within(screen.getByRole('dialog')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#link',
      '#organisationId',
      '#reviewOn',
    ]);
  });

  it('reads the date as people type it', async () => {
    const done = { problem: aProblem({ viewerMay: ['TAKE_BACK'] }), userErrors: [] };
    const { sent } = await open(aProblem({ viewerMay: ['MARK_HANDLED_ELSEWHERE'] }), {
      answers: { markHandledElsewhere: done },
    });

    await ask();
    await fill(/^Link naar/, 'https://example.org');
    await userEvent.selectOptions(screen.getByLabelText(/^Welke organisatie/), 'VNG');
    await fill(/^Wanneer bekijken/, '1 mrt 2027');
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));

    expect(await screen.findByText(/^Vastgelegd dat P-28/)).toBeInTheDocument();
    expect(
      sent.find(({ operationName }) => operationName === 'ElsewhereDialog_Mutation')?.variables,
    ).toMatchObject({
      input: { link: 'https://example.org', organisationId: 'o1', reviewOn: '2027-03-01' },
    });
  });
});
