import '@testing-library/jest-dom';
import { renderScreen } from '@opvolging/web-data-access/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { page } from '../../problem/testing/problem-answers';
import { anAction, choices } from '../testing/action-answers';
import { ActionListPage } from './action-list-page';

const stale = anAction({
  id: 'a-17',
  code: 'A-017',
  title: 'Kennis over LVB in de keten',
  course: 'ON_COURSE',
  freshness: 'OUT_OF_DATE',
  checkedInOn: '2026-10-16',
});
const unowned = anAction({
  id: 'a-27',
  code: 'A-027',
  title: 'Zicht na Dublin-verwijzing',
  agreement: 'OFFERED',
  phase: 'PROPOSED',
  course: null,
  freshness: null,
  checkedInOn: null,
  organisation: null,
  nextMilestone: null,
  facts: [{ code: 'NOT_ACCEPTED', days: 12, count: null, since: null, milestone: null }],
});

const open = (path = '/acties', answers: object = {}) =>
  renderScreen(<ActionListPage />, {
    path,
    answers: { ...choices, actions: page(anAction(), stale, unowned), ...answers },
  });

const rowOf = async (title: string) =>
  (await screen.findByRole('link', { name: title })).closest('tr');

describe('the list of actions', () => {
  it('shows phase and course in columns of their own', async () => {
    await open();

    const row = await rowOf('Opvangplekken voor minderjarigen');
    expect(row).toHaveTextContent('A-022');
    expect(row).toHaveTextContent('Bezig');
    expect(row).toHaveTextContent('Bijsturen');
    expect(row).toHaveTextContent('18 dec 2026');
  });

  it('never shows an old course as if it were new', async () => {
    await open();

    const row = await rowOf('Kennis over LVB in de keten');
    expect(row).toHaveTextContent('Op koers (16 okt)');
    expect(row).toHaveTextContent('16 okt, geen recent bericht');
  });

  it('says in bold what stands out, and who is missing', async () => {
    await open();

    const row = await rowOf('Zicht na Dublin-verwijzing');
    expect(row).toHaveTextContent('geen actiehouder');
    expect(within(row ?? document.body).getByText('12 dagen niet beantwoord').tagName).toBe(
      'STRONG',
    );
  });

  it('asks the server what the address says, and tells how many of all that is', async () => {
    const { sent } = await open('/acties?fase=bezig&inschatting=hulp-nodig', {
      actions: ({ filter }: { filter?: object }) =>
        filter ? page(anAction()) : { ...page(anAction()), totalCount: 412 },
    });

    expect(await screen.findByText('1 van 412 acties')).toBeInTheDocument();
    expect(
      sent.find(({ operationName }) => operationName === 'ActionPages_Query')?.variables['filter'],
    ).toMatchObject({ phase: ['IN_PROGRESS'], course: ['HELP_NEEDED'], fact: null });
  });

  it('takes one choice away without the others', async () => {
    await open('/acties?fase=bezig&tekst=opvang');

    expect(screen.getByRole('link', { name: 'Fase: Bezig weghalen' })).toHaveAttribute(
      'href',
      '/acties?tekst=opvang',
    );
    expect(screen.getByRole('link', { name: 'Alles wissen' })).toHaveAttribute('href', '/acties');
  });

  it('gives the file of the same rows', async () => {
    await open('/acties?fase=bezig&sorteer=attention');

    expect(screen.getByRole('link', { name: 'Downloaden als CSV' })).toHaveAttribute(
      'href',
      '/bestanden/acties.csv?fase=IN_PROGRESS&sorteer=ATTENTION',
    );
  });

  it('says which choices give nothing, and how to go on', async () => {
    await open('/acties?tekst=zzz', { actions: page() });

    expect(await screen.findByText('Geen acties gevonden met deze keuzes.')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Alles wissen' })[0]).toHaveAttribute(
      'href',
      '/acties',
    );
  });

  it('explains an empty programme', async () => {
    await open('/acties', { actions: page() });

    expect(await screen.findByText(/Hier komen de acties/)).toBeInTheDocument();
  });

  it('keeps the frame and offers to try again when the rows do not come', async () => {
    await open('/acties', {
      actions: () => {
        throw new Error('kapot');
      },
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('De gegevens zijn niet geladen.');
    expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeInTheDocument();
  });

  it('says the order to those who listen, and sorts by a header', async () => {
    const { sent } = await open();

    expect(await screen.findByRole('columnheader', { name: 'Nr' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Volgende mijlpaal' }));
    expect(sent.at(-1)?.variables).toMatchObject({ orderBy: 'NEXT_MILESTONE' });
  });

  it('reads every page when the whole list is asked for', async () => {
    await open('/acties?toon=alles', {
      actions: ({ after }: { after?: string | null }) =>
        after === 'x'
          ? { ...page(stale), totalCount: 2 }
          : { ...page(anAction()), totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'x' } },
    });

    expect(await screen.findByText('Kennis over LVB in de keten')).toBeInTheDocument();
    expect(screen.getByText('Opvangplekken voor minderjarigen')).toBeInTheDocument();
    expect(screen.getByText('Regel 1 tot en met 2 van 2')).toBeInTheDocument();
  });

  it('applies choices together and counts them beforehand', async () => {
    const { sent } = await open('/acties', {
      actions: ({ filter }: { filter?: { phase?: readonly string[] | null } }) =>
        filter?.phase ? page(anAction()) : page(anAction(), stale),
    });

    await userEvent.click(screen.getByText('Filter'));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Gepauzeerd' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Toon 1 actie' }));

    expect(screen.getByRole('link', { name: 'Fase: Gepauzeerd weghalen' })).toBeInTheDocument();
    expect(sent.at(-1)?.variables['filter']).toMatchObject({ phase: ['PAUSED'] });
  });

  it('offers to propose an action only to who may', async () => {
    await open();

    expect(screen.queryByRole('link', { name: 'Actie voorstellen' })).not.toBeInTheDocument();
  });
});
