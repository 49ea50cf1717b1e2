import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '../button/button';
import { Dialog } from './dialog';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Versturen</Button>
      <Dialog
        open={open}
        title="Toch versturen?"
        onClose={() => setOpen(false)}
        closeText="Annuleren"
      />
    </>
  );
}

async function openDialog() {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Versturen' }));
  return screen.getByRole('dialog', { name: 'Toch versturen?' });
}

describe('a dialog', () => {
  it('takes the focus when it opens', async () => {
    const dialog = await openDialog();

    expect(dialog).toContainElement(document.activeElement as HTMLElement);
  });

  it('gives the focus back when it closes', async () => {
    await openDialog();

    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Versturen' })).toHaveFocus();
  });

  it('closes when the browser cancels it, as Escape does', async () => {
    const dialog = await openDialog();

    fireEvent(dialog, new Event('cancel', { cancelable: true }));

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Versturen' })).toHaveFocus();
  });
});
