import { Agent, request } from 'node:http';

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { viewer { person { id } } userErrors { code } }
}`;

/** One person at one browser: requests go one after the other over one connection. */
export class Client {
  constructor(address) {
    this.address = { ...address, agent: new Agent({ keepAlive: true, maxSockets: 1 }) };
    this.cookie = '';
  }

  async signIn(email, password) {
    const body = JSON.stringify({ query: SIGN_IN, variables: { input: { email, password } } });
    const answer = await this.send({ method: 'POST', path: '/graphql', body });
    this.cookie = answer.cookies.map((line) => line.split(';')[0]).join('; ');
    if (!answer.text.includes('"userErrors":[]')) throw new Error(`Sign-in failed: ${answer.text}`);
  }

  async query(query, variables = {}) {
    const body = JSON.stringify({ query, variables });
    return JSON.parse((await this.send({ method: 'POST', path: '/graphql', body })).text).data;
  }

  /** Sends and reads the whole answer; anything but success is a mistake of the bench. */
  send({ method, path, body }) {
    const headers = { cookie: this.cookie, 'content-length': Buffer.byteLength(body) };
    if (body) headers['content-type'] = 'application/json';
    return new Promise((done, failed) => {
      const sent = request({ ...this.address, method, path, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const wrong = response.statusCode !== 200 || text.includes('"errors":[');
          if (wrong) failed(new Error(`${response.statusCode} ${text.slice(0, 500)}`));
          else done({ text, cookies: response.headers['set-cookie'] ?? [] });
        });
      });
      sent.on('error', failed);
      sent.end(body);
    });
  }

  close() {
    this.address.agent.destroy();
  }
}
