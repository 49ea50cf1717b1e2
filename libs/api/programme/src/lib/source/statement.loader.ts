import type DataLoader from 'dataloader';
import { loaderOf, placeholders, type RequestContext } from '@opvolging/api-kernel';
import type { Day } from '@opvolging/domain';
import type { StatementObject } from './statement.object';

const STATEMENT_BY_ID = Symbol('statement by id');

interface StatementRow extends Omit<StatementObject, 'complete' | 'source'> {
  readonly complete: 0 | 1;
  readonly source_id: string;
  readonly source_code: string;
  readonly source_title: string;
  readonly source_title_en: string | null;
  readonly official_number: string | null;
  readonly published_on: Day | null;
  readonly url: string | null;
}

/** Any number of statements with their sources in one statement of SQL; null for an unknown id. */
export function statementById(ctx: RequestContext): DataLoader<string, StatementObject | null> {
  return loaderOf(ctx, STATEMENT_BY_ID, async (ids: readonly string[]) => {
    const rows = await ctx.query<StatementRow>(
      `SELECT st.id, st.code, st.text, st.language, st.translation, st.section,
              st.section_title AS "sectionTitle", st.section_title_en AS "sectionTitleEn",
              st.page, st.column_side AS "column", st.complete,
              so.id AS source_id, so.code AS source_code, so.title AS source_title,
              so.title_en AS source_title_en, so.official_number, so.published_on, so.url
         FROM statement st JOIN source_document so ON so.id = st.source_id
        WHERE st.id IN (${placeholders(ids)})`,
      ids,
    );
    const found = new Map(rows.map((row) => [row.id, statementFrom(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function statementFrom(row: StatementRow): StatementObject {
  return {
    id: row.id,
    code: row.code,
    text: row.text,
    language: row.language,
    translation: row.translation,
    section: row.section,
    sectionTitle: row.sectionTitle,
    sectionTitleEn: row.sectionTitleEn,
    page: row.page,
    column: row.column,
    complete: row.complete === 1,
    source: {
      id: row.source_id,
      code: row.source_code,
      title: row.source_title,
      titleEn: row.source_title_en,
      officialNumber: row.official_number,
      publishedOn: row.published_on,
      url: row.url,
    },
  };
}
