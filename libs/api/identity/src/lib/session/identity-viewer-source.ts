import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  Settings,
  ViewerSource,
  type SignedIn,
  type SqlValue,
} from '@opvolging/api-kernel';
import { ROLES, type Role } from '@opvolging/domain';
import { LANGUAGES } from '@opvolging/messages';
import { hashOfSecret } from './secret';
import { SessionCookie } from './session-cookie';
import { isAlive } from './session-life';
import { SessionToucher } from './session-toucher';

interface SessionRow {
  readonly created_ms: number;
  readonly touched_ms: number;
  readonly person_id: string;
  readonly organisation_id: string | null;
  readonly language: string | null;
  readonly role: Role | null;
}

const OPEN_SESSION = `SELECT s.created_ms, s.touched_ms, p.id AS person_id, p.organisation_id, p.language, r.role
  FROM session s
  JOIN person p ON p.id = s.person_id
  LEFT JOIN person_role r ON r.person_id = p.id
 WHERE s.token_hash = ? AND s.ended_ms IS NULL AND p.account_state = 'ACTIVE'`;

/** From cookie to viewer, read anew for each request: what was closed, ended or taken away counts at once. */
@Injectable()
export class IdentityViewerSource extends ViewerSource {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly cookie: SessionCookie,
    private readonly toucher: SessionToucher,
  ) {
    super();
  }

  override async signedIn(request: IncomingMessage): Promise<SignedIn | null> {
    const token = this.cookie.read(request);
    if (!token) {
      return null;
    }
    const sessionId = hashOfSecret(token);
    const rows = await this.rowsOf([sessionId]);
    const [row] = rows;
    if (!row) {
      return null;
    }
    const roles = ROLES.filter((role) => rows.some((one) => one.role === role));
    const times = { createdMs: row.created_ms, touchedMs: row.touched_ms, roles };
    if (!isAlive(times, this.clock.elapsed(), this.settings.limits)) {
      return null;
    }
    this.toucher.touch(sessionId, row.touched_ms);
    return {
      viewer: { personId: row.person_id, organisationId: row.organisation_id, roles },
      sessionId,
      language: LANGUAGES.find((language) => language === row.language) ?? null,
    };
  }

  /** Its own short reading, over before the request begins. */
  private async rowsOf(parameters: readonly SqlValue[]): Promise<SessionRow[]> {
    const read = await this.database.beginRead();
    try {
      return await read.query<SessionRow>(OPEN_SESSION, parameters);
    } finally {
      await read.end();
    }
  }
}
