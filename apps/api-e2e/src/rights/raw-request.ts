import { request, type IncomingHttpHeaders } from 'node:http';

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request with exactly these headers, those too that a browser would not let a page set. */
export function raw(
  address: string,
  { method = 'POST', path = '/graphql', headers = {}, body = '' }: RawRequest,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    // Node tells the length of a body of its own accord for some methods only.
    const told = body.length > 0 ? { 'content-length': Buffer.byteLength(body) } : {};
    const options = { method, headers: { ...told, ...headers } };
    const outgoing = request(`${address}${path}`, options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** The code of the one error of an answer; null where it holds none. */
export function codeIn({ body }: RawAnswer): string | null {
  return JSON.parse(body).errors?.[0]?.extensions.code ?? null;
}
