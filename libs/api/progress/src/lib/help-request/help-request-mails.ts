import type { Transaction } from '@opvolging/api-kernel';
import type { HelpRequest } from '@opvolging/domain';

export const HELP_REQUEST_MAILS = ['helpRequestAsked', 'helpRequestAnswered'] as const;
export type HelpRequestMail = (typeof HELP_REQUEST_MAILS)[number];

/** To the person asked, else to everybody of the organisation asked; never to who asks. */
export async function mailAsked(tx: Transaction, request: HelpRequest): Promise<void> {
  const people =
    request.personId === null ? await peopleOf(tx, request.organisationId) : [request.personId];
  await mailAll(tx, people, { kind: 'helpRequestAsked', request });
}

/** To who asked and to the owner for whom was asked. */
export async function mailAnswered(
  tx: Transaction,
  request: HelpRequest,
  ownerId: string | null,
): Promise<void> {
  const people = [request.askedById, ...(ownerId === null ? [] : [ownerId])];
  await mailAll(tx, people, { kind: 'helpRequestAnswered', request });
}

async function mailAll(
  tx: Transaction,
  people: readonly string[],
  { kind, request }: { readonly kind: HelpRequestMail; readonly request: HelpRequest },
): Promise<void> {
  for (const personId of new Set(people)) {
    if (personId !== tx.viewer.personId) {
      await tx.mail(personId, kind, { helpRequestId: request.id, actionId: request.actionId });
    }
  }
}

async function peopleOf(tx: Transaction, organisationId: string | null): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    "SELECT id FROM person WHERE organisation_id = ? AND account_state = 'ACTIVE' ORDER BY id",
    [organisationId],
  );
  return rows.map(({ id }) => id);
}
