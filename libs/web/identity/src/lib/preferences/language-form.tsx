import { LANGUAGES } from '@opvolging/messages';
import {
  graphql,
  languageCode,
  SubmitForm,
  useLanguage,
  useMessages,
  useSubmit,
} from '@opvolging/web-data-access';
import { Alert, Button, FormActions, RadioGroup } from '@opvolging/web-ui';
import { useState } from 'react';

const LanguageForm_Mutation = graphql(`
  mutation LanguageForm_Mutation($input: SetLanguageInput!) {
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

export function LanguageForm() {
  const { identity, shell } = useMessages();
  const { language, change } = useLanguage();
  const [chosen, setChosen] = useState(language);
  const form = useSubmit(LanguageForm_Mutation, {
    payload: (data) => data.setLanguage,
    onDone: () => void change(chosen),
  });
  return (
    <SubmitForm form={form} variables={() => ({ input: { language: languageCode(chosen) } })}>
      {form.done && (
        <Alert kind="ok" role="status">
          <p>{identity.preferences.languageSaved}</p>
        </Alert>
      )}
      <RadioGroup
        id="language"
        legend={identity.preferences.language}
        options={LANGUAGES.map((value) => ({ value, label: identity.person.languages[value] }))}
        value={chosen}
        onValueChange={setChosen}
        error={form.errorAt('language')}
      />
      <FormActions>
        <Button type="submit" busy={form.busy}>
          {shell.save}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
