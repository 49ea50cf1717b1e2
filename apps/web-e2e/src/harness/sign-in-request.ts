import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson } from '@opvolging/testing';

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { viewer { person { id organisation { id } } } }
}`;

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: object;
}

/** What the sign-in screen sends for one of the demo people. */
export function signInRequest(key: string): GraphqlRequest {
  const input = { email: demoPerson(key).email, password: DEMO_PASSWORD };
  return { query: SIGN_IN, variables: { input } };
}

export function demoPerson(key: string): DemoPerson {
  const person = DEMO_PEOPLE.find((one) => one.key === key);
  if (!person) throw new Error(`Nobody in the demo programme is called ${key}.`);
  return person;
}
