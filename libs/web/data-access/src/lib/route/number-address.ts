const PLACES: Readonly<Record<string, { readonly path: string; readonly digits: number }>> = {
  A: { path: '/acties', digits: 3 },
  P: { path: '/problemen', digits: 2 },
  V: { path: '/verzoeken', digits: 3 },
};

/** Where a number leads: `A-014`, also as `a14` or `A 014`. Null when it is no number of ours. */
export function numberAddress(typed: string): string | null {
  const [, letter = '', digits = ''] = /^\s*([apv])[\s-]*0*(\d{1,6})\s*$/i.exec(typed) ?? [];
  const place = PLACES[letter.toUpperCase()];
  if (place === undefined) return null;
  return `${place.path}/${letter.toUpperCase()}-${digits.padStart(place.digits, '0')}`;
}
