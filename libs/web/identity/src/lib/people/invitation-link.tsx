import { useMessages } from '@opvolging/web-data-access';
import { Alert, announce, Button, TextField } from '@opvolging/web-ui';

interface InvitationLinkProps {
  readonly heading: string;
  readonly link: string;
}

/** The link as text, to be read and copied: it is shown this once and stored nowhere. */
export function InvitationLink({ heading, link }: InvitationLinkProps) {
  const { identity } = useMessages();
  const texts = identity.invite;
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => announce(texts.copied),
      () => undefined,
    );
  return (
    <Alert
      kind="ok"
      role="status"
      heading={heading}
      actions={<Button onClick={copy}>{texts.copy}</Button>}
    >
      <p>{texts.linkOnce}</p>
      <TextField
        label={texts.link}
        width="wide"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Alert>
  );
}
