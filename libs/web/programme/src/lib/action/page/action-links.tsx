import { useMessages } from '@opvolging/web-data-access';
import { announce, Button, Link } from '@opvolging/web-ui';
import { useState } from 'react';
import './action-links.css';

/** Where else to look: all changes, one sheet of paper; and the address to send to somebody. */
export function ActionLinks({ code }: { code: string }) {
  const { action: texts, shell } = useMessages();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
    announce(shell.linkCopied);
  };
  return (
    <div className="o-action-links">
      <Link look="subtle" size="small" href={`/acties/${code}/geschiedenis`}>
        {texts.section.history}
      </Link>
      <Link look="subtle" size="small" href={`/acties/${code}/afdrukken`}>
        {shell.print}
      </Link>
      <Button look="subtle" size="small" onClick={() => void copy().catch(() => undefined)}>
        {copied ? shell.linkCopied : shell.copyLink}
      </Button>
    </div>
  );
}
