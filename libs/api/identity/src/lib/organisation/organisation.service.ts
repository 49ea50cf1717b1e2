import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Outcome, type RequestContext } from '@opvolging/api-kernel';
import { accepted, refused } from '@opvolging/domain';
import { AddOrganisationInput } from './add-organisation.input';
import { OrganisationStore } from './organisation-store';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationStore,
  ) {}

  add(
    ctx: RequestContext,
    input: AddOrganisationInput,
  ): Promise<Outcome<{ organisationId: string }>> {
    const command = { name: 'addOrganisation', inputClass: AddOrganisationInput, input };
    return this.unitOfWork.run(ctx, command, async (tx, { name }) => {
      await tx.nextMoment();
      if (await this.organisations.isKnown(tx, name)) {
        return refused({ code: 'DUPLICATE', path: ['name'] });
      }
      return accepted({ organisationId: await this.organisations.add(tx, name) });
    });
  }
}
