import { createServer } from 'node:net';

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) found(address.port);
        else failed(new Error('No free port.'));
      });
    });
  });
}
