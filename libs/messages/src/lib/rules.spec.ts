import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_CODES } from '@opvolging/domain';
import { catalogue as dutch } from './nl/catalogue';
import { USER_ERROR_CODES } from './user-error-code';

const DOMAIN = join(__dirname, '../../../domain/src/lib');
const SAID = /(?:violation\(|refused\(|code:)\s*'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g;
const LISTED = /^ {2}([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): '/gm;

function sources(): readonly string[] {
  return readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(DOMAIN, name));
}

function codesIn(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const patterns = file.endsWith('-rule-codes.ts') ? [SAID, LISTED] : [SAID];
  return patterns.flatMap((pattern) => [...source.matchAll(pattern)].map(([, code = '']) => code));
}

describe('the codes with which rules of the domain say no', () => {
  const noRefusals = new Set<string>([...FACT_CODES, ...USER_ERROR_CODES]);
  const codes = [...new Set(sources().flatMap(codesIn))].filter((code) => !noRefusals.has(code));

  it('are found in its sources', () => {
    expect(codes).toEqual(expect.arrayContaining(['OWNER_IS_MONITOR', 'ROUND_NOT_OPEN']));
  });

  it('each have a text', () => {
    expect(codes.filter((code) => !Object.hasOwn(dutch.rules, code))).toEqual([]);
  });
});
