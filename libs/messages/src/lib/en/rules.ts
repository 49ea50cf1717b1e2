import type { Localised } from '../localised';
import type { rules as dutch } from '../nl/rules';
import { actionRules } from './action-rules';
import { identityRules } from './identity-rules';
import { problemRules } from './problem-rules';
import { progressRules } from './progress-rules';

export const rules: Localised<typeof dutch> = {
  ...actionRules,
  ...identityRules,
  ...problemRules,
  ...progressRules,
};
