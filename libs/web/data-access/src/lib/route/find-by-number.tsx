import { Button, Form, FormActions, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useFirstMessages } from '../language/use-messages';
import { numberAddress } from './number-address';

/** A number from a letter or a meeting, straight to its page. */
export function FindByNumber() {
  const { shell } = useFirstMessages();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const go = () => {
    const address = numberAddress(typed);
    setUnknown(address === null);
    if (address !== null) void navigate(address);
  };
  return (
    <Form onSubmit={go} role="search" aria-label={shell.find.title}>
      <TextField
        label={shell.find.field}
        hint={shell.find.hint}
        error={unknown ? shell.find.unknown : undefined}
        width="short"
        autoComplete="off"
        value={typed}
        onValueChange={setTyped}
      />
      <FormActions>
        <Button type="submit" look="primary">
          {shell.find.submit}
        </Button>
      </FormActions>
    </Form>
  );
}
