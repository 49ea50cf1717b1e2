import { IDENTITY_RESOLVERS } from '@opvolging/api-identity';
import { ALLOW, type Allowed } from '@opvolging/api-kernel';
import { PROGRAMME_RESOLVERS } from '@opvolging/api-programme';
import { PROGRESS_RESOLVERS } from '@opvolging/api-progress';

const RESOLVERS: readonly (abstract new (...parameters: never[]) => object)[] = [
  ...IDENTITY_RESOLVERS,
  ...PROGRAMME_RESOLVERS,
  ...PROGRESS_RESOLVERS,
];
const NESTS_NAME_OF_KIND = 'graphql:resolver_type';

/** What the code declares in front of each query and mutation; null where it forgot. */
export function declaredRules(): Readonly<Record<string, Allowed | null>> {
  const rules = RESOLVERS.flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const method: unknown = Reflect.getOwnPropertyDescriptor(prototype, name)?.value;
      return typeof method === 'function' && isOperation(method) ? [[name, ruleOf(method)]] : [];
    }),
  );
  return Object.fromEntries(rules);
}

function isOperation(method: object): boolean {
  return ['Query', 'Mutation'].includes(Reflect.getMetadata(NESTS_NAME_OF_KIND, method));
}

function ruleOf(method: object): Allowed | null {
  return Reflect.getMetadata(ALLOW, method) ?? null;
}
