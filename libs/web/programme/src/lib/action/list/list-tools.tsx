import { useMessages } from '@opvolging/web-data-access';
import { announce, Button, Link } from '@opvolging/web-ui';
import { useState } from 'react';
import { fileAddressOfChoices } from './action-choices';
import type { ListPlace } from './list-place';

/** What can be done with the list as it is chosen: a file of the same rows, its address, paper. */
export function ListTools({ place }: { place: ListPlace }) {
  const { lists, shell } = useMessages();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
    announce(shell.linkCopied);
  };
  return (
    <div className="o-list-tools">
      <Link look="subtle" size="small" href={fileAddress(place)} download>
        {lists.csv}
      </Link>
      <Button look="subtle" size="small" onClick={() => void copy().catch(() => undefined)}>
        {copied ? shell.linkCopied : shell.copyLink}
      </Button>
      <Button look="subtle" size="small" onClick={() => window.print()}>
        {shell.print}
      </Button>
    </div>
  );
}

function fileAddress({ choices, order }: ListPlace): string {
  const params = new URLSearchParams(fileAddressOfChoices(choices));
  if (order !== 'CODE') params.set('sorteer', order);
  const text = params.toString();
  return text === '' ? '/bestanden/acties.csv' : `/bestanden/acties.csv?${text}`;
}
