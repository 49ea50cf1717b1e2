import type { ApolloServerPlugin } from '@apollo/server';
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { RequestError } from '../errors/request-errors';
import type { Limits } from '../settings/limits';
import { checkLimits } from './check-limits';
import { holdsNul, writesNul } from './holds-nul';
import { measureOperation } from './measure-operation';

/** Measures every operation before it runs; what asks too much is refused as a whole. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        // Only what is thrown here is answered as a refusal; the tokens bound what was parsed before.
        async didResolveOperation({ source, document, operation, request, schema }) {
          if (source.length > limits.QUERY_CHARACTERS) {
            throw new RequestError('QUERY_TOO_COMPLEX', 400, { limit: limits.QUERY_CHARACTERS });
          }
          if (!operation) {
            return;
          }
          if (!isOneToAnswer(document, operation)) {
            throw new RequestError('BAD_REQUEST', 400);
          }
          if (operation.operation === 'query' && asksWithNul(document, request.variables)) {
            throw new RequestError('BAD_USER_INPUT', 400);
          }
          const measured = measureOperation({
            schema,
            operation,
            fragments: fragmentsOf(document),
            variables: request.variables ?? {},
          });
          checkLimits(measured, limits, operation.operation);
        },
      };
    },
  };
}

/** Nothing can be found by it; a form answers the same character beside its field. */
function asksWithNul(document: DocumentNode, variables: unknown): boolean {
  return holdsNul(variables) || writesNul(document);
}

/** One query or mutation; there is nothing to subscribe to. */
function isOneToAnswer(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 && operation !== 'subscription';
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}
