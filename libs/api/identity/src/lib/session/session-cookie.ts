import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Settings } from '@opvolging/api-kernel';

const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Lax';

/** The one cookie that tells who sends a request; bound to the host and to https where the service has https. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly attributes: string;

  constructor({ publicUrl }: Settings) {
    const secure = publicUrl?.startsWith('https:') ?? false;
    this.name = secure ? '__Host-sid' : 'sid';
    this.attributes = secure ? `${ATTRIBUTES}; Secure` : ATTRIBUTES;
  }

  read({ headers }: IncomingMessage): string | null {
    const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
    const own = pairs.find((pair) => pair.startsWith(`${this.name}=`));
    return own?.slice(this.name.length + 1) ?? null;
  }

  write(response: ServerResponse, token: string): void {
    response.appendHeader('Set-Cookie', `${this.name}=${token}; ${this.attributes}`);
  }

  clear(response: ServerResponse): void {
    response.appendHeader('Set-Cookie', `${this.name}=; ${this.attributes}; Max-Age=0`);
  }
}
