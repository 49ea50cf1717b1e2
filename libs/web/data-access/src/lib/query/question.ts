import type { DocumentNode, OperationVariables } from '@apollo/client/core';

/** What a screen asks the server. */
export interface Question {
  readonly document: DocumentNode;
  readonly variables: OperationVariables;
}
