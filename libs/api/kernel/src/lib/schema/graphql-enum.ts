import { registerEnumType } from '@nestjs/graphql';

/** Registers a vocabulary of the domain as an enum of the schema and hands it back for `@Field`. */
export function graphqlEnum<Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
): Record<Value, Value> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(members, { name, description });
  return members;
}
