import { DEMO_PASSWORD, DEMO_PEOPLE } from '@opvolging/testing';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The tests look into answers of any shape; a wrong path fails the expectation.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { message: string; path?: string[]; extensions: { code: string } }[];
}

/** What a browser keeps of somebody who signed in. */
export interface SignedIn {
  readonly personId: string;
  readonly cookies: readonly (readonly [string, string])[];
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { viewer { person { id name } roles } userErrors { code message field } }
}`;

/** Speaks to the service as a browser would: JSON over HTTP with the session in a cookie. */
export class ApiClient {
  private cookies = new Map<string, string>();

  constructor(
    readonly address: string,
    readonly personId: string = '',
  ) {}

  static async signedIn(address: string, key: string): Promise<ApiClient> {
    const person = DEMO_PEOPLE.find((one) => one.key === key);
    if (!person) {
      throw new Error(`Nobody in the demo programme is called ${key}.`);
    }
    return ApiClient.withPassword(address, person.email, DEMO_PASSWORD);
  }

  static async withPassword(address: string, email: string, password: string): Promise<ApiClient> {
    const visitor = new ApiClient(address);
    const { data, errors } = await visitor.send(SIGN_IN, { input: { email, password } });
    const id = data?.signIn?.viewer?.person.id;
    if (!id) {
      throw new Error(`Sign-in failed: ${JSON.stringify({ data, errors })}`);
    }
    const client = new ApiClient(address, id);
    client.cookies = visitor.cookies;
    return client;
  }

  /** Goes on with a session of before. */
  static resumed(address: string, { personId, cookies }: SignedIn): ApiClient {
    const client = new ApiClient(address, personId);
    client.cookies = new Map(cookies);
    return client;
  }

  session(): SignedIn {
    return { personId: this.personId, cookies: [...this.cookies] };
  }

  /** Sends a document and expects it to run: top-level errors fail the test with everything that is known. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async run(query: string, variables: object = {}): Promise<any> {
    const answer = await this.send(query, variables);
    if (answer.errors.length > 0) {
      throw new Error(`${JSON.stringify(answer.errors)}\n${query}\n${JSON.stringify(variables)}`);
    }
    return answer.data;
  }

  async send(query: string, variables: object = {}): Promise<Answer> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Pick<Answer, 'data' | 'errors'>>;
    return {
      status: response.status,
      headers: response.headers,
      data: body.data,
      errors: body.errors ?? [],
    };
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'accept-language': 'nl', ...init.headers, ...(cookie ? { cookie } : {}) };
    const response = await fetch(`${this.address}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      this.cookies.set(name, value);
    }
    return response;
  }
}
