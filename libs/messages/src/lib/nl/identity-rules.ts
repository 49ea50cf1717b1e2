import type { IdentityRuleCode } from '@opvolging/domain';
import type { RuleText } from '../message-details';

export const identityRules = {
  PASSWORD_IS_COMMON: 'Dit wachtwoord is makkelijk te raden. Kies een ander.',
  PASSWORD_IS_EMAIL: 'Uw wachtwoord lijkt op uw e-mailadres. Kies een ander.',
  ACCOUNT_IS_CLOSED: 'Dit account is gesloten. Nodig de persoon opnieuw uit.',
  ACCOUNT_IS_OWN: 'U kunt uw eigen account niet sluiten. Vraag een ander van het programmabureau.',
  ROLES_ARE_OWN: 'U kunt uw eigen rollen niet wijzigen. Vraag een ander van het programmabureau.',
  LAST_ADMINISTRATOR:
    'Er moet ten minste één persoon van het programmabureau overblijven. Geef eerst een ander die rol.',
  INVITATION_EXPIRED: 'Deze link is verlopen. Vraag het programmabureau om een nieuwe.',
  INVITATION_USED: 'Deze link is al gebruikt. Log in, of vraag het programmabureau om een nieuwe.',
  INVITATION_WITHDRAWN: 'Deze link werkt niet meer. Vraag het programmabureau om een nieuwe.',
} satisfies Record<IdentityRuleCode, RuleText>;
