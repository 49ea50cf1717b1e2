import type { Settings } from '@opvolging/api-kernel';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@opvolging/testing';

/** Tells, at the end of the start, where the service is and who can sign in. */
export function announce(settings: Settings, firstLink: string | null): void {
  const address = settings.publicUrl ?? `http://localhost:${settings.port}`;
  const lines = [`Opvolging: ${address}`];
  if (firstLink) {
    lines.push('', 'First office account, one-time link, valid for 7 days:', `  ${firstLink}`);
  }
  if (settings.demo) {
    lines.push('', `Demo programme. Sign in as (password ${DEMO_PASSWORD}):`);
    lines.push(
      ...DEMO_PEOPLE.map(({ email, roles }) => `  ${email.padEnd(30)} ${roles.join(', ')}`),
    );
  }
  console.log(lines.join('\n'));
}
