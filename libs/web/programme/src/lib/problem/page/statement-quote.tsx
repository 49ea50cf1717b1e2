import {
  graphql,
  readFragment,
  useLanguage,
  useMessages,
  Sentence,
  type FragmentType,
  type StatementQuote_StatementFragment,
} from '@opvolging/web-data-access';
import { Blockquote, Link } from '@opvolging/web-ui';
import { quotation } from '../words/quotation';
import { sourcePlace } from '../words/source-place';
import { StatementTranslation } from './statement-translation';
import './statement-quote.css';

export const StatementQuote_statement = graphql(`
  fragment StatementQuote_statement on Statement {
    id
    text
    language
    translation
    section
    sectionTitle
    sectionTitleEn
    page
    column
    complete
    source {
      id
      title
      titleEn
      publishedOn
      url
    }
  }
`);

interface StatementQuoteProps {
  readonly statement: FragmentType<typeof StatementQuote_statement>;
  readonly size?: 'small';
}

/** The words of the field, exactly as they were published, and whose opinion they are not. */
export function StatementQuote({ size, ...props }: StatementQuoteProps) {
  const statement = readFragment(StatementQuote_statement, props.statement);
  return (
    <div className="o-statement">
      <Blockquote
        lang={statement.language}
        size={size}
        source={<QuoteSource statement={statement} />}
      >
        {quotation(statement.text)}
      </Blockquote>
      <StatementTranslation statement={statement} />
    </div>
  );
}

function QuoteSource({ statement }: { statement: StatementQuote_StatementFragment }) {
  const messages = useMessages();
  const { language } = useLanguage();
  const { format, problem: texts, shell } = messages;
  const { publishedOn, url } = statement.source;
  return (
    <>
      {!statement.complete && (
        <>
          {texts.cutOff}
          <br />
        </>
      )}
      <Sentence>{sourcePlace({ messages, language }, statement)}</Sentence>
      {url !== null && (
        <>
          {' · '}
          <Link href={url} rel="external" title={shell.opensElsewhere}>
            {texts.seeSource}
          </Link>
        </>
      )}
      <br />
      {publishedOn === null
        ? texts.notOurOpinionUndated
        : texts.notOurOpinion({ year: format.period(publishedOn, 'YEAR') })}
    </>
  );
}
