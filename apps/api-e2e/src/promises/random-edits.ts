import * as fc from 'fast-check';

/** One edit as the generator draws it; what it means depends on the programme that it meets. */
export interface DrawnEdit {
  readonly kind: (typeof KINDS)[number];
  /** Which of the actions or problems. */
  readonly subject: number;
  readonly day: number;
  readonly word: string;
  /** How long after the edit before. */
  readonly minutes: number;
}

const KINDS = [
  'amend',
  'move',
  'move',
  'report',
  'report',
  'report',
  'undo',
  'pause',
  'resume',
  'link',
  'unlink',
  'reporters',
  'propose',
  'stop',
  'editProblem',
  'editProblem',
  'setAside',
  'takeBack',
  'group',
  'ungroup',
] as const;

const EDIT: fc.Arbitrary<DrawnEdit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  subject: fc.nat(30),
  day: fc.nat(400),
  word: fc.string({ unit: fc.constantFrom(...'abcdé fghij'), minLength: 1, maxLength: 20 }),
  minutes: fc.integer({ min: 1, max: 900 }),
});

/** The same edits for the same seed. */
export function drawEdits(count: number, seed: number): readonly DrawnEdit[] {
  return fc.sample(EDIT, { numRuns: count, seed });
}

/** Moments after so many edits, in order, each once. */
export function drawMoments(count: number, edits: number, seed: number): ReadonlySet<number> {
  const place = fc.nat(edits - 1);
  const places = fc.uniqueArray(place, { minLength: count, maxLength: count });
  return new Set(fc.sample(places, { numRuns: 1, seed })[0]);
}
