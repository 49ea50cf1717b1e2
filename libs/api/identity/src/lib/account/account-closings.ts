import { Injectable } from '@nestjs/common';
import type { Transaction } from '@opvolging/api-kernel';
import type { AccountClosing } from './account-closing';

/** Later scopes make themselves known here at start, since this scope does not know them. */
@Injectable()
export class AccountClosings {
  private readonly all = new Set<AccountClosing>();

  add(closing: AccountClosing): void {
    this.all.add(closing);
  }

  async closed(tx: Transaction, personId: string): Promise<void> {
    for (const closing of this.all) {
      await closing.closed(tx, personId);
    }
  }
}
