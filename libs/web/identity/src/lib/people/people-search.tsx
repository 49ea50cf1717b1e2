import { useMessages } from '@opvolging/web-data-access';
import { Button, Cluster, Form, TextField } from '@opvolging/web-ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** The search stands in the address, so that Back and a shared link show the same people. */
export function PeopleSearch() {
  const { identity, shell } = useMessages();
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('tekst') ?? '');
  const search = () => setParams(text.trim() === '' ? {} : { tekst: text.trim() });
  return (
    <Form onSubmit={search} role="search">
      <TextField
        label={identity.people.search}
        type="search"
        autoComplete="off"
        value={text}
        onValueChange={setText}
      />
      <Cluster>
        <Button type="submit" size="small">
          {shell.search}
        </Button>
      </Cluster>
    </Form>
  );
}
