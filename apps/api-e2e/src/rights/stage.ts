import type { ApiClient } from '../harness/api-client';
import { arrived } from '../identity/invited-person';
import { startService, type TestService } from '../identity/start-service';
import { footprints } from './footprint';
import type { Company, Part } from './parts';

const MANY = 1_000_000;
const WIDE = {
  QUERIES_PER_MINUTE: MANY,
  MUTATIONS_PER_MINUTE: MANY,
  ANONYMOUS_PER_MINUTE: MANY,
  EXPORTS_PER_HOUR: MANY,
  SIGN_IN_FAILURES: MANY,
  SIGN_IN_FAILURES_ADDRESS: MANY,
};

/** Who does the work on an action, so that it comes into the state that a test needs. */
export interface Crew {
  readonly office: ApiClient;
  readonly proposer: ApiClient;
  readonly owner: ApiClient;
  readonly monitor: ApiClient;
  readonly reporter: ApiClient | null;
  readonly receiver: ApiClient;
}

export interface Stage {
  readonly api: TestService;
  readonly people: Readonly<Record<Part, ApiClient>>;
  /** Those of the test, or strangers to all of them but the office. */
  readonly crews: Readonly<Record<Company, Crew>>;
  /** Equal before and after what changed nothing. */
  readonly footprint: () => Promise<object | undefined>;
}

/** A running service with one person per part, and three members who are strangers to them. */
export async function openStage(limits: object = {}): Promise<Stage> {
  const api = await startService({ limits: { ...WIDE, ...limits } });
  const member = async () => (await arrived(api)).client;
  const people = {
    OFFICE: await api.as('bureau'),
    BOARD: await api.as('regiegroep'),
    OWNER: await api.as('politie'),
    REPORTER: await api.as('vng'),
    MONITOR: await api.as('vws'),
    PROPOSER: await api.as('szw'),
    RECEIVER: await member(),
    OTHER: await member(),
    MINISTRY: await api.as('ministerie'),
    NOBODY: api.anonymous(),
  };
  const own = {
    office: people.OFFICE,
    proposer: people.PROPOSER,
    owner: people.OWNER,
    monitor: people.MONITOR,
    reporter: people.REPORTER,
    receiver: people.RECEIVER,
  };
  const stranger = await member();
  const strangers = {
    office: people.OFFICE,
    proposer: stranger,
    owner: stranger,
    monitor: await member(),
    reporter: null,
    receiver: await member(),
  };
  const footprint = await footprints(api);
  return { api, people, crews: { OWN: own, STRANGERS: strangers }, footprint };
}
