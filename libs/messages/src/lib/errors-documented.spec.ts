import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  ACTION_RULES,
  IDENTITY_RULES,
  PROBLEM_RULES,
  PROGRESS_RULES,
  ROUND_RULES,
} from '@opvolging/domain';
import { TOP_LEVEL_ERROR_CODES } from './top-level-error-code';
import { USER_ERROR_CODES } from './user-error-code';

const page = readFileSync(resolve(__dirname, '../../../../docs/errors.md'), 'utf8');
const rules = [ACTION_RULES, IDENTITY_RULES, PROBLEM_RULES, PROGRESS_RULES, ROUND_RULES];

describe('the page about errors', () => {
  it.each([...USER_ERROR_CODES, ...TOP_LEVEL_ERROR_CODES, ...rules.flatMap(Object.keys)])(
    'explains %s',
    (code) => {
      expect(page).toContain(`\`${code}\``);
    },
  );
});
