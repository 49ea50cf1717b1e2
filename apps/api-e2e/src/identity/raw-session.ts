import { DEMO_PASSWORD } from '@opvolging/testing';

const SIGN_IN = 'mutation S($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }';

/** The `Set-Cookie` line with which a sign-in answers; the request may come with a cookie of its own. */
export async function signInLine(address: string, key: string, cookie = ''): Promise<string> {
  const input = { email: `${key}@demo.example`, password: DEMO_PASSWORD };
  const response = await post(address, cookie, { query: SIGN_IN, variables: { input } });
  const [line = ''] = response.headers.getSetCookie();
  return line;
}

/** The pair that a browser sends back. */
export async function signInPair(address: string, key: string, cookie = ''): Promise<string> {
  return (await signInLine(address, key, cookie)).split(';')[0] ?? '';
}

/** Whether a request with just this cookie comes from somebody. */
export async function isSomebody(address: string, cookie: string): Promise<boolean> {
  const response = await post(address, cookie, { query: '{ viewer { roles } }' });
  const { data } = (await response.json()) as { data: { viewer: object | null } };
  return data.viewer !== null;
}

function post(address: string, cookie: string, body: object): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
}
