import type { Transaction } from '@opvolging/api-kernel';

/** What another scope has to do when an account closes, in the same unit of work. */
export abstract class AccountClosing {
  abstract closed(tx: Transaction, personId: string): Promise<void>;
}
