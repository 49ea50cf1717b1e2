import { useMessages } from '@opvolging/web-data-access';
import { PageHeader, Paragraph } from '@opvolging/web-ui';

export function PrivacyPage() {
  const { explain, shell } = useMessages();
  const texts = explain.privacy;
  return (
    <>
      <PageHeader title={texts.title} documentTitle={shell.pageTitle({ page: texts.title })} />
      <Paragraph>{texts.users}</Paragraph>
      <Paragraph>{texts.noVictims}</Paragraph>
      <Paragraph>{texts.history}</Paragraph>
      <Paragraph>{texts.cookies}</Paragraph>
      <Paragraph>{texts.elsewhere}</Paragraph>
    </>
  );
}
