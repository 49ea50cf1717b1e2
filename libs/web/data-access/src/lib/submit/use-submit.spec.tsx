import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AmendTitleForm } from '../../testing/amend-title-form';
import type { Answers, Sent } from '../../testing/answers-link';
import { renderScreen } from '../../testing/render-screen';

const accepted = { action: { id: 'a', version: 8, title: 'Nieuwe titel' }, userErrors: [] };

const refused = (...userErrors: object[]) => ({ action: null, userErrors });

const conflict = (changedFields: string[], currentVersion: number) =>
  refused({
    code: 'CONFLICT',
    message: 'Iemand anders was eerder.',
    conflict: {
      currentVersion,
      changedFields,
      changedByName: 'Programmabureau',
      changedAt: '2026-11-24T08:10:00Z',
    },
  });

/** Answers one after the other; the last one stays. */
const inTurn = (...answers: unknown[]): Answers => {
  let turn = 0;
  return {
    amendAction: () => {
      const answer = answers[Math.min(turn, answers.length - 1)];
      turn += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
};

const inputs = (sent: readonly Sent[]) =>
  sent.map(({ variables }) => variables['input'] as Record<string, unknown>);

const laterThanADoublePress = () => new Promise((resolve) => setTimeout(resolve, 600));

const press = (name = 'Opslaan') => userEvent.click(screen.getByRole('button', { name }));

describe('sending a form', () => {
  it('counts once when the button is pressed twice', async () => {
    const { sent } = await renderScreen(<AmendTitleForm />, { answers: inTurn(accepted) });

    await userEvent.dblClick(screen.getByRole('button', { name: 'Opslaan' }));

    expect(await screen.findByText('Opgeslagen')).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });

  it('repeats with the same key after a failure and keeps what was typed', async () => {
    const { sent } = await renderScreen(<AmendTitleForm />, {
      answers: inTurn(new Error('out of order'), accepted),
    });
    await userEvent.type(screen.getByLabelText('Titel'), ' erbij');

    await press();
    expect(await screen.findByText('Versturen is niet gelukt')).toBeInTheDocument();
    expect(screen.getByLabelText('Titel')).toHaveValue('Oude titel erbij');
    await press();

    expect(await screen.findByText('Opgeslagen')).toBeInTheDocument();
    const [first, second] = inputs(sent);
    expect(second).toEqual(first);
  });

  it('takes a new key for the next change once the first was done', async () => {
    const { sent } = await renderScreen(<AmendTitleForm />, { answers: inTurn(accepted) });

    await press();
    await screen.findByText('Opgeslagen');
    await laterThanADoublePress();
    await press();

    await waitFor(() => expect(sent).toHaveLength(2));
    const [first, second] = inputs(sent);
    expect(second?.['idempotencyKey']).not.toBe(first?.['idempotencyKey']);
  });

  it('keeps its key after a refusal, since nothing was done', async () => {
    const { sent } = await renderScreen(<AmendTitleForm />, {
      answers: inTurn(
        refused({ code: 'TOO_LONG', field: ['input', 'title'], message: 'Te lang.' }),
        accepted,
      ),
    });

    await press();
    await screen.findAllByText('Te lang.');
    await press();

    await screen.findByText('Opgeslagen');
    const [first, second] = inputs(sent);
    expect(second?.['idempotencyKey']).toBe(first?.['idempotencyKey']);
  });
});

describe('a refusal', () => {
  it('stands beside its field and in the summary, which takes the focus', async () => {
    document.title = 'A-014 – Opvolging';
    await renderScreen(<AmendTitleForm />, {
      answers: inTurn(
        refused({ code: 'TOO_LONG', field: ['input', 'title'], message: 'Te lang.' }),
      ),
    });

    await press();

    const summary = await screen.findByRole('heading', {
      name: 'Er ging iets mis met 1 antwoord',
    });
    expect(summary).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Te lang.' })).toHaveAttribute('href', '#title');
    expect(screen.getByLabelText('Titel')).toHaveAccessibleDescription(/Te lang\./);
    expect(document.title).toBe('Fout: A-014 – Opvolging');
  });

  it('of the form as a whole stands above it', async () => {
    await renderScreen(<AmendTitleForm />, {
      answers: inTurn(refused({ code: 'INVALID_STATE', field: null, message: 'Kan nu niet.' })),
    });

    await press();

    expect(await screen.findByText('Kan nu niet.')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('that only asks to look again is sent as confirmed by a second, deliberate press', async () => {
    const finding = {
      code: 'PRIVACY_FINDING',
      field: ['input', 'title'],
      message: 'Dit lijkt op een e-mailadres.',
      privacy: { kind: 'EMAIL', start: 0, length: 5, blocking: false },
    };
    const { sent } = await renderScreen(<AmendTitleForm />, {
      answers: inTurn(refused(finding), accepted),
    });

    await press();
    await userEvent.click(await screen.findByRole('button', { name: /Dit gaat niet over/ }));

    await screen.findByText('Opgeslagen');
    expect(inputs(sent).map((input) => input['acknowledgedFindings'])).toEqual([false, true]);
  });
});

describe('a conflict', () => {
  it('about other fields is sent again with the newest version and the same key', async () => {
    const { sent } = await renderScreen(<AmendTitleForm edits={['title']} />, {
      answers: inTurn(conflict(['milestone.currentDate'], 9), accepted),
    });

    await press();

    await screen.findByText('Opgeslagen');
    const [first, second] = inputs(sent);
    expect([first?.['expectedVersion'], second?.['expectedVersion']]).toEqual([7, 9]);
    expect(second?.['idempotencyKey']).toBe(first?.['idempotencyKey']);
  });

  it('about the same field shows both versions, and the person may save their own over it', async () => {
    const { sent } = await renderScreen(<AmendTitleForm edits={['title']} />, {
      answers: inTurn(conflict(['title'], 9), accepted),
    });

    await press();

    expect(await screen.findByText(/Programmabureau wijzigde dit om 09.10/)).toBeInTheDocument();
    expect(screen.getByText('Titel van een ander')).toBeInTheDocument();
    expect(sent).toHaveLength(1);

    await press('Mijn versie opslaan');
    await screen.findByText('Opgeslagen');
    expect(inputs(sent)[1]?.['expectedVersion']).toBe(9);
  });

  it('is always shown when the form does not say what it changes', async () => {
    const { sent } = await renderScreen(<AmendTitleForm />, {
      answers: inTurn(conflict(['milestone.currentDate'], 9)),
    });

    await press();

    expect(await screen.findByText('Iemand anders wijzigde dit ook')).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });
});
