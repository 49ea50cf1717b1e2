import { placeholders, type SqlConnection } from '@opvolging/api-kernel';
import type { HelpRequest } from '@opvolging/domain';
import type { HelpRequestEntity } from './help-request.entity';

export const HELP_REQUEST_SELECT = `h.id, h.code, h.action_id AS "actionId",
  h.check_in_id AS "checkInId", h.what, h.audience, h.organisation_id AS "organisationId",
  h.person_id AS "personId", h.needed_by AS "neededBy", h.promised_for AS "promisedFor",
  h.state, h.reason, h.asked_by_id AS "askedById", h.asked_on AS "askedOn", h.version`;

/** All requests on these actions, the oldest first. */
export function helpRequestsOn(
  connection: SqlConnection,
  actionIds: readonly string[],
): Promise<HelpRequest[]> {
  return connection.query<HelpRequest>(
    `SELECT ${HELP_REQUEST_SELECT} FROM help_request h
      WHERE h.action_id IN (${placeholders(actionIds)}) ORDER BY h.number`,
    actionIds,
  );
}

export async function helpRequestWith(
  connection: SqlConnection,
  id: string,
): Promise<HelpRequest | null> {
  const [request] = await connection.query<HelpRequest>(
    `SELECT ${HELP_REQUEST_SELECT} FROM help_request h WHERE h.id = ?`,
    [id],
  );
  return request ?? null;
}

export function helpRequestColumns(request: HelpRequest): HelpRequestEntity {
  return { ...request, number: Number(request.code.slice(request.code.indexOf('-') + 1)) };
}
