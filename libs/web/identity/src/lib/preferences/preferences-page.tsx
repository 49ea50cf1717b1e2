import { useMessages } from '@opvolging/web-data-access';
import { PageHeader, Section } from '@opvolging/web-ui';
import { LanguageForm } from './language-form';
import { PasswordForm } from './password-form';

export function PreferencesPage() {
  const { identity, shell } = useMessages();
  const texts = identity.preferences;
  return (
    <>
      <PageHeader title={texts.title} documentTitle={shell.pageTitle({ page: texts.title })} />
      <Section title={identity.person.language}>
        <LanguageForm />
      </Section>
      <Section title={texts.password}>
        <PasswordForm />
      </Section>
    </>
  );
}
