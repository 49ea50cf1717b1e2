import { signInRequest } from './sign-in-request';

/** Prepares what a journey begins with, over HTTP; the journey itself goes through the screen. */
export class ApiClient {
  private cookie = '';
  personId = '';
  organisationId = '';

  private constructor(private readonly address: string) {}

  static async signedIn(address: string, key: string): Promise<ApiClient> {
    const client = new ApiClient(address);
    const { query, variables } = signInRequest(key);
    const { signIn } = (await client.ask(query, variables)) as SignedIn;
    client.personId = signIn.viewer.person.id;
    client.organisationId = signIn.viewer.person.organisation.id;
    return client;
  }

  /** Answers the data; anything that went wrong fails the test. */
  async ask(query: string, variables: object = {}): Promise<unknown> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0] ?? '';
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends one mutation about an action and answers the action. */
  async change(name: string, input: object): Promise<ChangedAction> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const data = await this.ask(
      `mutation M($input: ${type}) { ${name}(input: $input) {
        action { id code version milestones { id } } userErrors { code rule field } } }`,
      { input },
    );
    const { action, userErrors } = (data as Record<string, Changed>)[name] ?? {};
    if (!action) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
    return action;
  }
}

interface SignedIn {
  readonly signIn: {
    readonly viewer: {
      readonly person: { readonly id: string; readonly organisation: { readonly id: string } };
    };
  };
}

interface Changed {
  readonly action?: ChangedAction | null;
  readonly userErrors?: unknown;
}

export interface ChangedAction {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly milestones: readonly { readonly id: string }[];
}
