import type { FoundSpan } from './privacy-finding';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;
const LOCAL_PART = /[\p{L}\d._%+-]+$/u;
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
/** Mailboxes of an organisation, not of a person. */
const FUNCTIONAL =
  /^(?:info|contact|postbus[\p{L}\d]*|meld[\p{L}\d]*|secretariaat|communicatie|pers|helpdesk|no-?reply|programmabureau)(?![\p{L}\d])/iu;

const MOBILE = /(?<![\d.,])(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\(?0)6\)?(?:[ .-]?\d){8}(?!\d)/gu;
const FOREIGN = /(?<![\d.,])(?:\+|00)(?!31)[1-9](?:[ .()-]{0,2}\d){7,14}(?!\d)/gu;

const V_NUMBER =
  /(?<![\p{L}\d])(?:v[-. ]?(?:nrs?|nummers?|number)|vreemdelingen-?nummer)[^\p{L}\d]{0,5}(\d{3,4}[ .]?\d{3}[ .]?\d{3,4})(?!\d)/giu;

function emailAt(text: string, at: number): readonly FoundSpan[] {
  const local = LOCAL_PART.exec(text.slice(Math.max(0, at - LONGEST_LOCAL), at))?.[0];
  const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
  if (local === undefined || domain === undefined || FUNCTIONAL.test(local)) return [];
  const [start, end] = [at - local.length, at + 1 + domain.length];
  return [{ kind: 'EMAIL', severity: 'WARN', start, end }];
}

/** An e-mail address of a person warns; a mailbox of an organisation (info@, postbus, meld…) does not. */
export function findEmails(text: string): readonly FoundSpan[] {
  const found: FoundSpan[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    found.push(...emailAt(text, at));
  }
  return found;
}

/** A mobile number, or one from abroad, warns; Dutch landlines and service numbers do not. */
export function findPhones(text: string): readonly FoundSpan[] {
  return [MOBILE, FOREIGN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }): FoundSpan => ({
      kind: 'PHONE',
      severity: 'WARN',
      start: index,
      end: index + written.length,
    })),
  );
}

/** The number of a foreigner has no check digit: nine to eleven digits are refused where the text names it so. */
export function findForeignerNumbers(text: string): readonly FoundSpan[] {
  return [...text.matchAll(V_NUMBER)].map(({ 0: written, 1: number = '', index }): FoundSpan => {
    const end = index + written.length;
    return { kind: 'V_NUMBER', severity: 'BLOCK', start: end - number.length, end };
  });
}
