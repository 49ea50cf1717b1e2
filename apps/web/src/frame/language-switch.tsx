import { useApolloClient } from '@apollo/client/react';
import {
  graphql,
  languageCode,
  useFirstMessages,
  useLanguage,
  useSignedIn,
} from '@opvolging/web-data-access';

export const LanguageSwitch_Mutation = graphql(`
  mutation LanguageSwitch_Mutation($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      viewer {
        language
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

/** Names the other language in that language; the choice is remembered here and with the person. */
export function LanguageSwitch() {
  const { shell } = useFirstMessages();
  const { language, change } = useLanguage();
  const client = useApolloClient();
  const signedIn = useSignedIn();
  const next = language === 'nl' ? 'en' : 'nl';

  const choose = async () => {
    await change(next);
    if (!signedIn) return;
    const input = { language: languageCode(next) };
    await client.mutate({ mutation: LanguageSwitch_Mutation, variables: { input } });
  };
  return (
    <button
      type="button"
      lang={shell.otherLanguageCode}
      onClick={() => void choose().catch(() => undefined)}
    >
      {shell.otherLanguage}
    </button>
  );
}
