import type { FactCode } from '@opvolging/domain';
import type { FactParams } from './fact-params';
import type { FirstCatalogue } from './first-catalogue';

/** A fact as the API gives it. */
export interface FactToTell {
  readonly code: FactCode;
  readonly since?: string | null;
  readonly days?: number | null;
  readonly count?: number | null;
  readonly milestone?: { readonly title: string } | null;
}

type Texts = Pick<FirstCatalogue, 'facts' | 'format'>;

/** “Mijlpaal ‘Convenant getekend’ is 12 dagen te laat (was 12 nov 2026).” */
export function factSentence(texts: Texts, fact: FactToTell): string {
  return texts.facts.sentence[fact.code](paramsOf(texts, fact));
}

/** “12 dagen te laat” */
export function factInShort(texts: Texts, fact: FactToTell): string {
  return texts.facts.short[fact.code](paramsOf(texts, fact));
}

function paramsOf({ format }: Texts, { since, days, count, milestone }: FactToTell): FactParams {
  return {
    days: days ?? null,
    count: count ?? null,
    title: milestone?.title ?? null,
    since: since ? format.day(since) : null,
  };
}
