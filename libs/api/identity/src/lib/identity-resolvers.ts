import { AcceptanceResolver } from './account/acceptance.resolver';
import { AccountResolver } from './account/account.resolver';
import { DemoAccountResolver } from './demo/demo-account.resolver';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { PersonResolver } from './person/person.resolver';
import { SessionResolver } from './session/session.resolver';
import { ViewerResolver } from './viewer/viewer.resolver';

/** The operations of this scope, for the module and for the emitted schema. */
export const IDENTITY_RESOLVERS = [
  AcceptanceResolver,
  AccountResolver,
  DemoAccountResolver,
  OrganisationResolver,
  PersonResolver,
  SessionResolver,
  ViewerResolver,
] as const;
