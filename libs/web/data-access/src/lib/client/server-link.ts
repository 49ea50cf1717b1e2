import { ApolloLink } from '@apollo/client/link';
import { print } from 'graphql';
import { Observable } from 'rxjs';
import type { Connection } from './connection';
import { post } from './post';
import { waitingTime } from './waiting-time';

const MOST_REPEATS = 2;

/** Sends each operation to the server and tells the connection what it learns on the way. */
export function serverLink(connection: Connection): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const stop = new AbortController();
        const body = JSON.stringify({
          operationName: operation.operationName,
          query: print(operation.query),
          variables: operation.variables,
        });
        send(body, stop.signal, MOST_REPEATS)
          .then((result) => {
            noteAnswer(connection, result);
            observer.next(result);
            observer.complete();
          })
          .catch((error: unknown) => {
            if (!stop.signal.aborted) connection.change({ offline: true });
            observer.error(error);
          });
        return () => stop.abort();
      }),
  );
}

async function send(
  body: string,
  signal: AbortSignal,
  repeats: number,
): Promise<ApolloLink.Result> {
  const result = await post(body, signal);
  const wait = waitingTime(result);
  if (wait === null || repeats === 0) return result;
  await new Promise((resolve) => setTimeout(resolve, wait));
  return send(body, signal, repeats - 1);
}

function noteAnswer(connection: Connection, result: ApolloLink.Result): void {
  const ended = result.errors?.some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED');
  connection.change(ended ? { offline: false, sessionEnded: true } : { offline: false });
}
