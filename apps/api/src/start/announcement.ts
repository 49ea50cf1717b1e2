import type { Settings } from '@opvolging/api-kernel';
import { DEMO_PASSWORD } from '@opvolging/testing';

type Place = Pick<Settings, 'publicUrl' | 'port' | 'demo' | 'databaseUrl'>;

/** What stands in the data once the start has done its work. */
export interface Started {
  /** The link for the first account; null once somebody has come in. */
  readonly firstLink: string | null;
  /** An empty programme was asked for. */
  readonly asksEmpty: boolean;
  /** Who of the demo can sign in; nobody where the data are not the demo. */
  readonly demoPeople: readonly { readonly email: string; readonly roles: readonly string[] }[];
}

/** Where the service is, what it holds and who can sign in, as the data are and not as they were asked for. */
export function announcement(place: Place, started: Started): string {
  return [
    `Opvolging: ${place.publicUrl ?? `http://localhost:${place.port}`}`,
    ...otherThanAsked(place, started),
    ...firstAccount(started),
    ...signIns(started),
  ].join('\n');
}

function otherThanAsked(place: Place, { firstLink, asksEmpty, demoPeople }: Started): string[] {
  const [here, elsewhere] =
    place.databaseUrl === null
      ? ['This folder', 'DATA_DIR to a new folder']
      : ['This database', 'DATABASE_URL to an empty database'];
  if (asksEmpty && firstLink === null) {
    const what = demoPeople.length > 0 ? 'the demo programme' : 'a programme';
    return ['', `${here} already holds ${what}. To begin empty, set ${elsewhere}.`];
  }
  if (place.demo && !asksEmpty && demoPeople.length === 0) {
    return ['', `${here} holds a programme that is not the demo. For the demo, set ${elsewhere}.`];
  }
  return [];
}

function firstAccount({ firstLink }: Started): string[] {
  if (firstLink === null) return [];
  return ['', 'First office account, one-time link, valid for 7 days:', `  ${firstLink}`];
}

function signIns({ demoPeople }: Started): string[] {
  if (demoPeople.length === 0) return [];
  return [
    '',
    `Demo programme. Sign in as (password ${DEMO_PASSWORD}):`,
    ...demoPeople.map(({ email, roles }) => `  ${email.padEnd(30)} ${roles.join(', ')}`),
  ];
}
