/** Unicode's own marks around a part with a nature of its own; no text of the programme may have them. */
const BEGIN = '\u2068';
const END = '\u2069';
const PARTS = new RegExp(`${BEGIN}([^${END}]*)${END}`);

/** What somebody wrote, to be put in a sentence of ours; `Sentence` shows that sentence. */
export function writtenPart(text: string): string {
  return `${BEGIN}${text}${END}`;
}

/** Of a sentence in turn our words and theirs, beginning with ours. */
export function partsOf(sentence: string): readonly string[] {
  return sentence.split(PARTS);
}
