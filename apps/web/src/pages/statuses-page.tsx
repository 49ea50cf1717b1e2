import { useMessages } from '@opvolging/web-data-access';
import { Link, Mark, PageHeader, Section, type MarkProps } from '@opvolging/web-ui';
import { Definitions } from './definitions';

const COURSE_MARKS: Readonly<Record<string, MarkProps['kind']>> = {
  ON_COURSE: 'ok',
  ADJUSTING: 'warn',
  HELP_NEEDED: 'stuck',
};

/** The three things that stand apart, each with its marks and what they mean. */
export function StatusesPage() {
  const { explain, shell, terms } = useMessages();
  const texts = explain.statuses;
  return (
    <>
      <PageHeader
        title={texts.title}
        documentTitle={shell.pageTitle({ page: texts.title })}
        lead={texts.lead}
      />
      <Section title={terms.phaseTitle}>
        <p>{texts.phase}</p>
        <Definitions words={terms.phase} meanings={terms.phaseDefinition} />
      </Section>
      <Section title={terms.agreementTitle}>
        <p>{texts.agreement}</p>
        <Definitions words={terms.agreement} meanings={terms.agreementDefinition} />
      </Section>
      <Section title={terms.courseTitle}>
        <p>{texts.course}</p>
        <Definitions
          words={terms.course}
          meanings={terms.courseDefinition}
          draw={(key, word) => <Mark kind={COURSE_MARKS[key] ?? 'none'}>{word}</Mark>}
        />
      </Section>
      <Section title={terms.freshnessTitle}>
        <p>{texts.freshness}</p>
        <Definitions words={terms.freshness} meanings={terms.freshnessDefinition} />
      </Section>
      <p>
        <Link href="/uitleg/woorden">{texts.toWords}</Link>
      </p>
    </>
  );
}
