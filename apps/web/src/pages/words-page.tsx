import { useMessages } from '@opvolging/web-data-access';
import { Link, PageHeader, Section } from '@opvolging/web-ui';
import { Definitions } from './definitions';

/** Who does what, what stands out, and the short word list of the programme. */
export function WordsPage() {
  const { explain, facts, shell, terms } = useMessages();
  const texts = explain.words;
  return (
    <>
      <PageHeader
        title={texts.title}
        documentTitle={shell.pageTitle({ page: texts.title })}
        lead={texts.lead}
      />
      <Section title={texts.things}>
        <Definitions words={texts.word} meanings={texts.meaning} />
      </Section>
      <Section title={texts.people}>
        <Definitions words={terms.assignment} meanings={terms.assignmentDefinition} />
      </Section>
      <Section title={terms.standsOut}>
        <p>{explain.statuses.facts}</p>
        <p>{facts.explanation}</p>
      </Section>
      <p>
        <Link href="/uitleg/statussen">{explain.statuses.title}</Link>
      </p>
    </>
  );
}
