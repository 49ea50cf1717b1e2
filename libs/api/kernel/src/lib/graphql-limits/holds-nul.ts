import { Kind, visit, type DocumentNode } from 'graphql';

const NUL = '\u0000';

/** Whether a text in what came with a request holds a NUL, which one of the databases takes for the end of it all. */
export function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(NUL);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}

/** The same for what is written in the document itself. */
export function writesNul(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      found ||= value.includes(NUL);
    },
  });
  return found;
}
