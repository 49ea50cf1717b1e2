/** One text of a catalogue with its address, a function called with sample values. */
export interface CatalogueText {
  readonly path: string;
  readonly text: string;
}

const COUNTS = new Set(
  'n days minutes weeks count total year attention uncovered inProgress old open'.split(' '),
);
const NO_TEXTS = new Set(['language', 'format']);

/** Every text of a catalogue; counts are one or two, other parameters show their own name: `[title]`. */
export function textsOf(catalogue: object, count: 1 | 2 = 2): readonly CatalogueText[] {
  return Object.entries(catalogue)
    .filter(([area]) => !NO_TEXTS.has(area))
    .flatMap(([area, texts]) => walk(area, texts, count));
}

function walk(path: string, value: unknown, count: number): readonly CatalogueText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return [{ path, text: String(value(sample(count))) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => walk(`${path}.${key}`, part, count));
}

function sample(count: number): object {
  return new Proxy(
    {},
    { get: (_target, key) => (COUNTS.has(String(key)) ? count : `[${String(key)}]`) },
  );
}
