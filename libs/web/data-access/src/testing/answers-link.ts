import { ApolloLink } from '@apollo/client/link';
import { buildSchema, execute, type ExecutionResult } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Observable } from 'rxjs';

/** What the server answers, by field of Query or Mutation; a function gets the arguments. */
export type Answers = Readonly<Record<string, unknown>>;

const FILE = join(__dirname, '../../../../contract/schema.graphql');
const SCHEMA = buildSchema(readFileSync(FILE, 'utf8'));

/**
 * The schema itself in memory: a screen's documents are executed against it, so that an answer that the
 * schema does not allow, or a field that a document forgot, shows in the test.
 */
export function answersLink(answers: Answers, sent: Sent[] = []): ApolloLink {
  return new ApolloLink(({ query, variables, operationName }) => {
    sent.push({ operationName: operationName ?? '', variables });
    return new Observable((observer) => {
      const run = async () =>
        execute({
          schema: SCHEMA,
          document: query,
          rootValue: answers,
          variableValues: variables,
          operationName,
        });
      run().then(
        (result) => {
          observer.next(formatted(result));
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
    });
  });
}

export interface Sent {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function formatted({ data, errors }: ExecutionResult): ApolloLink.Result {
  return errors === undefined ? { data } : { data, errors: errors.map((error) => error.toJSON()) };
}
