import { Injectable } from '@nestjs/common';
import { UnitOfWork, type RequestContext, type Transaction } from '@opvolging/api-kernel';
import { accepted, refused } from '@opvolging/domain';
import { OrganisationStore } from '../organisation/organisation-store';
import { PersonStore } from '../person/person-store';
import { InvitationLink } from './invitation-link';
import { InvitationStore } from './invitation-store';

const OFFICE = 'Programmabureau';
/** The first name to sign in with; the office invites its people under their own addresses. */
const FIRST_EMAIL = 'bureau@opvolging.local';

class FirstOfficeCommand {}

/** The way into an empty programme: one account of the office, opened by a link on the console. */
@Injectable()
export class FirstOfficeAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationStore,
    private readonly people: PersonStore,
    private readonly invitations: InvitationStore,
    private readonly link: InvitationLink,
  ) {}

  /**
   * Null as soon as anybody ever set a password. Until then each call makes a new link, so that a lost one locks
   * nobody out.
   */
  async createFirstOfficeLink(ctx: RequestContext): Promise<string | null> {
    const command = { name: 'createFirstOfficeLink', inputClass: FirstOfficeCommand, input: {} };
    let secret: string | null = null;
    await this.unitOfWork.run(ctx, command, async (tx) => {
      await tx.nextMoment();
      const [arrived] = await tx.query(
        `SELECT id FROM person WHERE account_state <> 'INVITED' LIMIT 1`,
      );
      if (arrived) {
        return refused({ code: 'INVALID_STATE' });
      }
      secret = await this.invitations.issue(tx, await this.firstPerson(tx));
      return accepted({});
    });
    return secret === null ? null : this.link.to(secret);
  }

  private async firstPerson(tx: Transaction): Promise<string> {
    const known = await this.people.findByEmail(tx, FIRST_EMAIL);
    if (known) {
      return known.id;
    }
    const id = tx.newId();
    await this.people.add(tx, {
      id,
      name: OFFICE,
      email: FIRST_EMAIL,
      organisationId: await this.organisations.add(tx, OFFICE),
      accountState: 'INVITED',
      language: null,
      roles: ['OFFICE'],
      passwordHash: null,
    });
    return id;
  }
}
