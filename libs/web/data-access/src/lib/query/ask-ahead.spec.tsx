import '@testing-library/jest-dom';
import { useApolloClient } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ProblemTitle, questionOfProblemTitle } from '../../testing/problem-title';
import { renderScreen } from '../../testing/render-screen';
import { askAhead } from './ask-ahead';

/** A page whose code comes when the button is pressed. */
function Later() {
  const client = useApolloClient();
  const [code, open] = useState<string | null>(null);
  const ask = () => askAhead(client, questionOfProblemTitle('P-07'));
  return (
    <>
      <button onClick={ask}>Vraag vooraf</button>
      <button onClick={() => open(null)}>Sluit</button>
      <button onClick={() => open('P-07')}>Open P-07</button>
      <button onClick={() => open('P-08')}>Open P-08</button>
      {code !== null && <ProblemTitle code={code} />}
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function opened() {
  const { sent } = await renderScreen(<Later />, {
    answers: {
      problem: ({ code }: { code: string }) => ({ id: code, title: `Probleem ${code}` }),
    },
  });
  return () => sent.map(({ variables }) => variables['code']);
}

describe('a question that was asked ahead', () => {
  it('is not asked again by the page that comes later', async () => {
    const asked = await opened();

    await press('Vraag vooraf');
    await press('Open P-07');

    expect(await screen.findByText('Probleem P-07')).toBeInTheDocument();
    expect(asked()).toEqual(['P-07']);
  });

  it('is asked anew when the page is opened once more', async () => {
    const asked = await opened();

    await press('Vraag vooraf');
    await press('Open P-07');
    await press('Sluit');
    await press('Open P-07');

    expect(await screen.findByText('Probleem P-07')).toBeInTheDocument();
    expect(asked()).toEqual(['P-07', 'P-07']);
  });

  it('is asked anew when the same page shows something else and comes back', async () => {
    const asked = await opened();

    await press('Vraag vooraf');
    await press('Open P-07');
    await press('Open P-08');
    await press('Open P-07');

    expect(await screen.findByText('Probleem P-07')).toBeInTheDocument();
    expect(asked()).toEqual(['P-07', 'P-08', 'P-07']);
  });

  it('stays without use for a page that asks something else', async () => {
    const asked = await opened();

    await press('Vraag vooraf');
    await press('Open P-08');

    expect(await screen.findByText('Probleem P-08')).toBeInTheDocument();
    expect(asked()).toEqual(['P-07', 'P-08']);
  });
});
