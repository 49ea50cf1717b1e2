import type { ApiClient } from '../harness/api-client';
import { startApi, type TestApi, type TestApiOptions } from '../harness/start-api';

/** A running service and, signed in, everybody who takes a part in the actions of a test. */
export interface Scene {
  readonly api: TestApi;
  readonly office: ApiClient;
  readonly board: ApiClient;
  readonly ministry: ApiClient;
  readonly owner: ApiClient;
  readonly monitor: ApiClient;
  readonly reporter: ApiClient;
  /** A member without a part, who proposes. */
  readonly other: ApiClient;
  /** Of the owner, and of a partner. */
  readonly organisationId: string;
  readonly partnerId: string;
}

export async function openScene(options: TestApiOptions = {}): Promise<Scene> {
  const api = await startApi(options);
  const owner = await api.as('politie');
  const reporter = await api.as('szw');
  return {
    api,
    office: await api.as('bureau'),
    board: await api.as('regiegroep'),
    ministry: await api.as('ministerie'),
    owner,
    monitor: await api.as('vws'),
    reporter,
    other: await api.as('vng'),
    organisationId: await organisationOf(owner),
    partnerId: await organisationOf(reporter),
  };
}

async function organisationOf(client: ApiClient): Promise<string> {
  const { viewer } = await client.run('{ viewer { person { organisation { id } } } }');
  return viewer.person.organisation.id;
}
