import { useMessages } from '@opvolging/web-data-access';
import { PageHeader, Paragraph, Section } from '@opvolging/web-ui';

export function AccessibilityPage() {
  const { explain, shell } = useMessages();
  const texts = explain.accessibility;
  return (
    <>
      <PageHeader
        title={texts.title}
        documentTitle={shell.pageTitle({ page: texts.title })}
        lead={texts.text}
      />
      <Paragraph>{texts.tested}</Paragraph>
      <Paragraph>{texts.notTested}</Paragraph>
      <Section title={texts.keysTitle}>
        <ul>
          {Object.entries(texts.keys).map(([key, text]) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      </Section>
      <Paragraph>{texts.trouble}</Paragraph>
    </>
  );
}
