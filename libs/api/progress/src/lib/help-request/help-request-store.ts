import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import { formatCode, type HelpRequest } from '@opvolging/domain';
import { HelpRequestEntity } from './help-request.entity';
import { helpRequestColumns } from './help-request-rows';

export interface RequestNote {
  readonly onBehalfOfId?: string | null;
  readonly reason?: string | null;
}

/** Writes requests with their history; whoever calls writes the summary of the action. */
@Injectable()
export class HelpRequestStore {
  async create(tx: Transaction, asked: Omit<HelpRequest, 'code'>): Promise<HelpRequest> {
    const request = { ...asked, code: formatCode('V', await tx.nextNumber('help_request')) };
    await tx.insert(HelpRequestEntity, helpRequestColumns(request));
    await this.revise(tx, request, {});
    return request;
  }

  /** Compares the version of `before` and gives the place of the change in the order. */
  async save(
    tx: Transaction,
    before: HelpRequest,
    { after, note }: { readonly after: HelpRequest; readonly note?: RequestNote },
  ): Promise<{ readonly seq: number }> {
    const { id, version } = before;
    const { state, promisedFor, reason } = after;
    await tx.updateVersioned(
      HelpRequestEntity,
      { entity: 'help_request', id, version },
      { state, promisedFor, reason },
    );
    return this.revise(tx, { ...after, version: version + 1 }, note ?? {});
  }

  private revise(
    tx: Transaction,
    request: HelpRequest,
    note: RequestNote,
  ): Promise<{ readonly seq: number }> {
    const { id, version } = request;
    return tx.revise({ entity: 'help_request', id, version, state: request, ...note });
  }
}
