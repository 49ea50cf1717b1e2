import { findPersonalData, type PrivacyFinding } from '@opvolging/domain';

export const DRAFT_MOST_BYTES = 100_000;

const IDENTITY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The form in a draft; undefined when the text is no JSON. */
export function formIn(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** The first number of a person in the texts of a form; identities of objects are digits too and are no text. */
export function blockedIn(form: unknown): PrivacyFinding | null {
  for (const text of textsIn(form)) {
    const blocked = findPersonalData(text).find(({ severity }) => severity === 'BLOCK');
    if (blocked) return blocked;
  }
  return null;
}

function* textsIn(form: unknown): Generator<string> {
  if (typeof form === 'string' || typeof form === 'number') {
    const text = String(form);
    if (!IDENTITY.test(text)) yield text;
  } else if (form !== null && typeof form === 'object') {
    for (const [key, value] of Object.entries(form)) {
      yield* textsIn(key);
      yield* textsIn(value);
    }
  }
}
