import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { RequestError } from '../errors/request-errors';
import type { Limits } from '../settings/limits';
import { checkLimits } from './check-limits';
import { measureOperation } from './measure-operation';

/** Measures every operation before it runs; what asks too much is refused as a whole. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveSource({ source }) {
          if (source.length > limits.QUERY_CHARACTERS) {
            throw new RequestError('QUERY_TOO_COMPLEX', 400, { limit: limits.QUERY_CHARACTERS });
          }
        },
        async didResolveOperation({ document, operation, request, schema }) {
          if (!operation) {
            return;
          }
          if (
            document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1
          ) {
            throw new RequestError('BAD_REQUEST', 400);
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

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}
