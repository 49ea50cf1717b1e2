import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen';
import { Viewer_Query } from '../viewer/viewer';
import { QueryView } from './query-view';
import { useScreenQuery } from './use-screen-query';

function Accounts() {
  const query = useScreenQuery(Viewer_Query);
  return (
    <QueryView query={query}>
      {({ demoAccounts }) => <p>{demoAccounts.map(({ name }) => name).join(', ')}</p>}
    </QueryView>
  );
}

const account = { email: 'bureau@demo.example', name: 'Programmabureau', roles: ['OFFICE'] };

describe('what a page reads', () => {
  it('is shown once it is there', async () => {
    await renderScreen(<Accounts />, { answers: { viewer: null, demoAccounts: [account] } });

    expect(await screen.findByText('Programmabureau')).toBeInTheDocument();
  });

  it('can be asked again when it did not come', async () => {
    let works = false;
    await renderScreen(<Accounts />, {
      answers: {
        viewer: null,
        demoAccounts: () => {
          if (!works) throw new Error('out of order');
          return [account];
        },
      },
    });
    expect(await screen.findByText('De gegevens zijn niet geladen.')).toBeInTheDocument();

    works = true;
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));

    expect(await screen.findByText('Programmabureau')).toBeInTheDocument();
    expect(screen.queryByText('De gegevens zijn niet geladen.')).not.toBeInTheDocument();
  });
});
