/** Text as it is stored and counted: composed (NFC), one kind of line end, no space around it. */
export function cleanText(raw: string): string {
  return raw.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Length as a person counts: an emoji or a letter outside the basic plane is one. */
export function codePointLength(text: string): number {
  return Array.from(text).length;
}
