import { useFirstMessages, type Viewer_QueryQuery } from '@opvolging/web-data-access';
import { Button, Item, ItemList, Section } from '@opvolging/web-ui';

/** Public on purpose: it opens nothing but the demo programme. */
const DEMO_PASSWORD = 'opvolging-demo-2026';

interface DemoAccountsProps {
  readonly accounts: Viewer_QueryQuery['demoAccounts'];
  readonly onChoose: (account: { email: string; password: string }) => void;
}

/** The people of the demo; a press fills the form in, and the person still signs in by pressing. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps) {
  const { format, signIn, terms } = useFirstMessages();
  if (accounts.length === 0) return null;
  return (
    <Section title={signIn.demoTitle}>
      <p>{signIn.demoText({ password: DEMO_PASSWORD })}</p>
      <ItemList>
        {accounts.map(({ email, name, roles }) => (
          <Item
            key={email}
            meta={format.list(roles.map((role) => terms.role[role]))}
            aside={
              <Button size="small" onClick={() => onChoose({ email, password: DEMO_PASSWORD })}>
                {email}
              </Button>
            }
          >
            {name}
          </Item>
        ))}
      </ItemList>
    </Section>
  );
}
