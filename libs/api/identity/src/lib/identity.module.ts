import { Module } from '@nestjs/common';
import { ViewerSource } from '@opvolging/api-kernel';
import { AcceptanceService } from './account/acceptance.service';
import { AccountClosings } from './account/account-closings';
import { AccountService } from './account/account.service';
import { FirstOfficeAccount } from './account/first-office-account';
import { InvitationLink } from './account/invitation-link';
import { InvitationStore } from './account/invitation-store';
import { InvitationQueries } from './account/invitation.queries';
import { InvitationService } from './account/invitation.service';
import { PasswordService } from './account/password.service';
import { DemoAccountQueries } from './demo/demo-account.queries';
import { IDENTITY_RESOLVERS } from './identity-resolvers';
import { OrganisationStore } from './organisation/organisation-store';
import { OrganisationQueries } from './organisation/organisation.queries';
import { OrganisationService } from './organisation/organisation.service';
import { PersonStore } from './person/person-store';
import { PersonQueries } from './person/person.queries';
import { ArrivalDesk } from './session/arrival-desk';
import { IdentityViewerSource } from './session/identity-viewer-source';
import { PasswordHasher } from './session/password-hasher';
import { SessionCookie } from './session/session-cookie';
import { SessionStore } from './session/session-store';
import { SessionToucher } from './session/session-toucher';
import { SignInFailures } from './session/sign-in-failures';
import { SignInService } from './session/sign-in.service';
import { SignOutService } from './session/sign-out.service';
import { LanguageService } from './viewer/language.service';
import { ViewerQueries } from './viewer/viewer.queries';

const STORES = [OrganisationStore, PersonStore, InvitationStore, SessionStore];
const QUERIES = [
  DemoAccountQueries,
  InvitationQueries,
  OrganisationQueries,
  PersonQueries,
  ViewerQueries,
];
const SERVICES = [
  AcceptanceService,
  AccountService,
  InvitationService,
  LanguageService,
  OrganisationService,
  PasswordService,
  SignInService,
  SignOutService,
];
const PARTS = [
  ArrivalDesk,
  InvitationLink,
  SessionCookie,
  SessionToucher,
  SignInFailures,
  IdentityViewerSource,
];
/** What other scopes and the start of the service call. */
const SHARED = [AccountClosings, FirstOfficeAccount, PasswordHasher];

@Module({
  providers: [
    ...STORES,
    ...QUERIES,
    ...SERVICES,
    ...PARTS,
    ...SHARED,
    ...IDENTITY_RESOLVERS,
    { provide: ViewerSource, useExisting: IdentityViewerSource },
  ],
  exports: [...SHARED, ViewerSource],
})
export class IdentityModule {}
