import { Injectable } from '@nestjs/common';
import { Settings } from '@opvolging/api-kernel';

const LOOPBACK = new Set(['127.0.0.1', '0.0.0.0', '::1', '::']);

/** The address that the office hands over; the screen behind it sets the password. */
@Injectable()
export class InvitationLink {
  constructor(private readonly settings: Settings) {}

  to(secret: string): string {
    return `${this.address()}/uitnodiging/${secret}`;
  }

  private address(): string {
    const { publicUrl, host, port } = this.settings;
    return publicUrl ?? `http://${LOOPBACK.has(host) ? 'localhost' : host}:${port}`;
  }
}
