import type { Localised } from '../localised';
import type { identityRules as dutch } from '../nl/identity-rules';

export const identityRules: Localised<typeof dutch> = {
  PASSWORD_IS_COMMON: 'This password is easy to guess. Choose another one.',
  PASSWORD_IS_EMAIL: 'Your password looks like your e-mail address. Choose another one.',
  ACCOUNT_IS_CLOSED: 'This account is closed. Invite the person again.',
  ACCOUNT_IS_OWN: 'You cannot close your own account. Ask someone else of the programme office.',
  ROLES_ARE_OWN: 'You cannot change your own roles. Ask someone else of the programme office.',
  LAST_ADMINISTRATOR:
    'At least one person of the programme office has to remain. Give someone else that role first.',
  INVITATION_EXPIRED: 'This link has expired. Ask the programme office for a new one.',
  INVITATION_USED:
    'This link was already used. Sign in, or ask the programme office for a new one.',
  INVITATION_WITHDRAWN: 'This link does not work any more. Ask the programme office for a new one.',
};
