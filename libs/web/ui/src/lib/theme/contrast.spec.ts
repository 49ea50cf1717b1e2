import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--o-([\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name, value]) => [name, value]),
);

function channels(name: string): number[] {
  const hex = (tokens.get(name) ?? 'missing').slice(1);
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return [0, 2, 4].map((start) => parseInt(long.slice(start, start + 2), 16) / 255);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(name: string): number {
  const [red = NaN, green = NaN, blue = NaN] = channels(name).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = NaN, light = NaN] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const STATUSES = ['ok', 'warn', 'stuck', 'none', 'paused'];
const ALERT_GROUNDS = ['panel', 'status-ok-ground', 'status-warn-ground', 'status-stuck-ground'];

describe('the colours of the theme', () => {
  it.each([
    ['text', 'ground'],
    ['text-muted', 'ground'],
    ['text-muted', 'panel'],
    ['text-muted', 'status-ok-ground'],
    ['brand', 'ground'],
    ['action', 'ground'],
    ['action', 'panel'],
    ['action-strong', 'panel'],
    ['on-dark', 'action'],
    ['on-dark', 'action-strong'],
    ['on-dark', 'brand'],
    ['on-dark', 'fill-stuck'],
    ['text', 'fill-ok'],
    ['error', 'ground'],
    ...STATUSES.map((kind) => [`status-${kind}`, `status-${kind}-ground`]),
    ...ALERT_GROUNDS.map((ground) => ['text', ground]),
    ...ALERT_GROUNDS.map((ground) => ['action', ground]),
  ])('let %s be read on %s', (text = '', ground = '') => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['control', 'ground'],
    ['focus-line', 'ground'],
    ['focus-line', 'focus-ring'],
    ['focus-ring', 'brand'],
    ...STATUSES.map((kind) => [`status-${kind}-symbol`, `status-${kind}-ground`]),
  ])('let the shape of %s be seen on %s', (shape = '', ground = '') => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});
