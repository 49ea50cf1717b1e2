import '@testing-library/jest-dom';
import type { Permission, ProblemFilter } from '@opvolging/web-data-access';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProblem, page, refusal } from '../testing/problem-answers';
import { ProblemListPage } from './problem-list-page';

const register = [
  aProblem({
    id: '7',
    code: 'P-07',
    title: 'Stigma op prostitutie',
    titleEn: 'Stigma on prostitution',
    facts: [{ code: 'PROBLEM_WITHOUT_ACTION', days: 60, since: '2026-09-22' }],
  }),
  aProblem({ coverage: 'IN_HAND', actions: { ...page(), totalCount: 2 } }),
];

const facets = {
  sections: [
    { number: '2.5', title: null, titleEn: null },
    { number: '2.6', title: 'Groepen', titleEn: 'Groups' },
  ],
  themes: ['minors', 'asylum'],
};

interface Opened {
  readonly path?: string;
  readonly answers?: object;
  readonly permissions?: Permission[];
  readonly language?: 'nl' | 'en';
}

const open = ({ path = '/problemen', answers = {}, permissions = [], language }: Opened = {}) =>
  renderScreen(<ProblemListPage />, {
    path,
    language,
    viewer: { permissions },
    answers: { problems: page(...register), problemFacets: facets, ...answers },
  });

const rowOf = async (title: string) => {
  const row = (await screen.findByRole('link', { name: title })).closest('tr');
  if (row === null) throw new Error(title);
  return within(row);
};

describe('the list of problems', () => {
  it('counts what it shows, and asks for everything by default', async () => {
    const { sent } = await open();

    expect(await screen.findByText('2 problemen')).toBeInTheDocument();
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
    expect(sent.find(({ operationName }) => operationName === 'ProblemResults_Query')).toEqual(
      expect.objectContaining({
        variables: {
          after: null,
          filter: { section: null, theme: null, coverage: null, text: null },
        },
      }),
    );
  });

  it('tells of each problem its own words, what is done about it and for how long nothing is', async () => {
    await open();

    const row = await rowOf('Stigma op prostitutie');
    expect(row.getByText(/^“Verwijzing Dublin heeft geleid/)).toBeInTheDocument();
    expect(row.getByText('Geen actie')).toBeInTheDocument();
    expect(row.getByText('al 60 dagen')).toBeInTheDocument();
  });

  it('opens the actions that a number counts', async () => {
    await open();

    const row = await rowOf('Slechter zicht op slachtoffers');
    expect(row.getByRole('link', { name: '2' })).toHaveAttribute('href', '/acties?probleem=P-28');
  });

  it('asks the server for what the address says, and says so', async () => {
    const asked: (ProblemFilter | null)[] = [];
    await open({
      path: '/problemen?paragraaf=2.6&thema=asylum&dekking=geen-actie,alleen-voorstel&tekst=zicht',
      answers: {
        problems: ({ filter }: { filter: ProblemFilter | null }) => {
          asked.push(filter ?? null);
          return page(...register);
        },
      },
    });

    await screen.findByText('2 problemen');
    expect(asked).toContainEqual({
      section: '2.6',
      theme: 'asylum',
      coverage: ['NO_ACTION', 'PROPOSED_ONLY'],
      text: 'zicht',
    });
    expect(screen.getByRole('link', { name: 'Geen actie weghalen' })).toHaveAttribute(
      'href',
      '/problemen?paragraaf=2.6&thema=asylum&dekking=alleen-voorstel&tekst=zicht',
    );
  });

  it('offers the way back when nothing is found with these choices', async () => {
    await open({
      path: '/problemen?tekst=niets',
      answers: {
        problems: ({ filter }: { filter: ProblemFilter | null }) =>
          filter?.text ? page() : page(...register),
      },
    });

    expect(await screen.findByText('Geen problemen gevonden met deze keuzes.')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Alles wissen' })[0]).toHaveAttribute(
      'href',
      '/problemen',
    );
  });

  it('says where the problems come from before the first one is there', async () => {
    await open({ answers: { problems: page() } });

    expect(await screen.findByText(/^Hier komen de problemen/)).toBeInTheDocument();
  });

  it('shows titles and translations to who reads English', async () => {
    await open({ language: 'en' });

    const row = await rowOf('Stigma on prostitution');
    expect(row.getByText(/^Referral under Dublin/)).toBeInTheDocument();
    expect(screen.getByText(/Statements in another language are translated/)).toBeInTheDocument();
  });

  it('names a section whose title stands on a page that we do not have', async () => {
    await open();

    await userEvent.click(screen.getByText('Filter'));
    expect(
      await screen.findByRole('option', { name: '2.5 (titel staat op een eerdere bladzijde)' }),
    ).toBeInTheDocument();
  });

  it('says what went wrong when nothing could be read, and tries again', async () => {
    let broken = true;
    await open({
      answers: {
        problems: () => {
          if (broken) throw new Error('down');
          return page(...register);
        },
      },
    });
    const alert = await screen.findByRole('alert');
    broken = false;

    await userEvent.click(within(alert).getByRole('button', { name: 'Opnieuw proberen' }));

    expect(await screen.findByText('2 problemen')).toBeInTheDocument();
  });
});

describe('choosing problems in the list', () => {
  it('is not offered to who can do nothing with them', async () => {
    await open();

    await screen.findByText('2 problemen');
    expect(screen.queryByRole('checkbox', { name: 'Kies P-07' })).not.toBeInTheDocument();
  });

  it('leads to an action for all of them', async () => {
    await open({ permissions: ['ACTION_PROPOSE'] });

    await userEvent.click(await screen.findByRole('checkbox', { name: 'Kies P-28' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies P-07' }));

    expect(screen.getByText('2 problemen gekozen')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Actie voorstellen voor deze problemen' }),
    ).toHaveAttribute('href', '/acties/voorstellen?probleem=P-07,P-28');
    expect(screen.queryByRole('button', { name: 'Samen één probleem' })).not.toBeInTheDocument();
  });

  it('makes no group of one problem, and asks the server nothing', async () => {
    const { sent } = await open({ permissions: ['PROBLEM_EDIT'] });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Kies P-28' }));

    await userEvent.click(screen.getByRole('button', { name: 'Samen één probleem' }));
    await userEvent.click(screen.getByRole('button', { name: 'Samenvoegen' }));

    expect(screen.getByText('Kies ten minste 2 problemen om samen te voegen.')).toBeVisible();
    expect(sent.some(({ operationName }) => operationName.endsWith('_Mutation'))).toBe(false);
  });

  it('keeps the title that was typed when the server refuses the group', async () => {
    const { sent } = await open({
      permissions: ['PROBLEM_EDIT'],
      answers: {
        groupProblems: {
          problem: null,
          userErrors: [refusal(['input', 'titleEn'], 'Maak de tekst korter.')],
        },
      },
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Kies P-28' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies P-07' }));
    await userEvent.click(screen.getByRole('button', { name: 'Samen één probleem' }));
    await userEvent.click(screen.getByLabelText('Titel van het nieuwe probleem'));
    await userEvent.paste('Samen');

    await userEvent.click(screen.getByRole('button', { name: 'Samenvoegen' }));

    expect(await screen.findByRole('link', { name: 'Maak de tekst korter.' })).toBeInTheDocument();
    expect(screen.getByLabelText('Titel van het nieuwe probleem')).toHaveValue('Samen');
    expect(sent.at(-1)?.variables).toMatchObject({
      input: { problemCodes: ['P-07', 'P-28'], title: 'Samen', titleEn: null },
    });
  });
});
