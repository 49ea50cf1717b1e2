import { Client } from './client.mjs';
import { startService } from './server.mjs';

const OFFICE = 'bureau@demo.example';
const PASSWORD = 'opvolging-demo-2026';
const PAGE = 100;
const ACTIONS = `query Actions($first: Int!, $after: String) {
  actions(first: $first, after: $after, filter: { phase: [IN_PROGRESS] }) {
    nodes { id code }
    pageInfo { hasNextPage endCursor }
  }
  myRound { week }
}`;

/** A started service with the office signed in; `use` gets both, and the service is stopped afterwards. */
export async function withService(folder, options, use) {
  const service = await startService(folder, options);
  const client = new Client(service.address);
  try {
    await client.signIn(OFFICE, PASSWORD);
    return await use({ service, client });
  } finally {
    client.close();
    await service.stop();
  }
}

/** The actions about which is asked and reported, and the round that is open. */
export async function worldOf(client) {
  const actions = [];
  let page = { hasNextPage: true, endCursor: null };
  let round = '';
  while (page.hasNextPage && actions.length < 1_000) {
    const variables = { first: PAGE, after: page.endCursor };
    const data = await client.query(ACTIONS, variables);
    actions.push(...data.actions.nodes);
    page = data.actions.pageInfo;
    round = data.myRound.week;
  }
  return { actions, round };
}
