import { useApolloClient } from '@apollo/client/react';
import { graphql, useFirstMessages } from '@opvolging/web-data-access';
import { Link, MenuButton } from '@opvolging/web-ui';

export const AccountMenu_Mutation = graphql(`
  mutation AccountMenu_Mutation {
    signOut {
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface AccountMenuProps {
  readonly name: string;
}

export function AccountMenu({ name }: AccountMenuProps) {
  const { shell } = useFirstMessages();
  const client = useApolloClient();
  // A whole new page: nothing that this person read stays in memory for the next one.
  const leave = () => window.location.assign('/');
  const signOut = () => void client.mutate({ mutation: AccountMenu_Mutation }).then(leave, leave);
  return (
    <MenuButton label={name}>
      <Link href="/mij/voorkeuren">{shell.preferences}</Link>
      <button type="button" onClick={signOut}>
        {shell.signOut}
      </button>
    </MenuButton>
  );
}
