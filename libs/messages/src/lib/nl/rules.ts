import { actionRules } from './action-rules';
import { identityRules } from './identity-rules';
import { problemRules } from './problem-rules';
import { progressRules } from './progress-rules';

/** What a rule of the domain says when it refuses, by its code. */
export const rules = { ...actionRules, ...identityRules, ...problemRules, ...progressRules };
