import { ApolloClient, gql, InMemoryCache } from '@apollo/client/core';
import { createConnection } from './connection';
import { failureOf } from './failure';
import { serverLink } from './server-link';

const query = gql`
  query Test_Query {
    today
  }
`;

/** The answers of the network, in turn; `Error` is a cable that is out. */
function network(...answers: (object | Error)[]) {
  const bodies: string[] = [];
  globalThis.fetch = async (_url, init) => {
    bodies.push(String(init?.body));
    const answer = answers[Math.min(bodies.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return { status: 200, json: async () => answer } as Response;
  };
  return bodies;
}

const refusal = (code: string, more: object = {}) => ({
  errors: [{ message: 'x', extensions: { code, requestId: '01J7', ...more } }],
});

const answered = { data: { today: '2026-11-24' } };

async function ask() {
  const connection = createConnection();
  const client = new ApolloClient({ link: serverLink(connection), cache: new InMemoryCache() });
  const result = await client.query({ query }).then(
    ({ data }) => data,
    (error: unknown) => failureOf(error),
  );
  return { connection, result };
}

describe('a request to the server', () => {
  it('is sent once more, word for word, when the server was busy', async () => {
    const bodies = network(refusal('BUSY', { retryAfterMs: 5 }), answered);

    const { result } = await ask();

    expect(result).toEqual({ today: '2026-11-24' });
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
  });

  it('gives up after two repeats and says that it is busy', async () => {
    const bodies = network(refusal('RATE_LIMITED', { retryAfterMs: 1 }));

    const { result } = await ask();

    expect(result).toEqual({ kind: 'BUSY', number: '01J7' });
    expect(bodies).toHaveLength(3);
  });

  it('is not repeated when the server asks to wait long', async () => {
    const bodies = network(refusal('RATE_LIMITED', { retryAfterMs: 60_000 }));

    await ask();

    expect(bodies).toHaveLength(1);
  });

  it('tells when the session is over', async () => {
    network(refusal('UNAUTHENTICATED'));

    const { connection, result } = await ask();

    expect(connection.state().sessionEnded).toBe(true);
    expect(result).toMatchObject({ kind: 'SESSION_ENDED' });
  });

  it('tells when there is no connection, and when it is back', async () => {
    network(new TypeError('Failed to fetch'));
    const { connection, result } = await ask();
    expect(result).toEqual({ kind: 'OFFLINE', number: null });
    expect(connection.state().offline).toBe(true);

    network(answered);
    const client = new ApolloClient({ link: serverLink(connection), cache: new InMemoryCache() });
    await client.query({ query });
    expect(connection.state().offline).toBe(false);
  });

  it('keeps the number of a fault, to be mentioned to the office', async () => {
    network(refusal('INTERNAL_SERVER_ERROR'));

    const { result } = await ask();

    expect(result).toEqual({ kind: 'FAULT', number: '01J7' });
  });
});
