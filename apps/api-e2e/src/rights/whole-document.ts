import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';

const PAGE = '(first: 100)';

/** Everything that a type leads to; a type that stands above itself is not written out again. */
export function wholeSelection(
  type: GraphQLNamedType,
  above: readonly GraphQLNamedType[] = [],
): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields())
    .filter((field) => !above.includes(getNamedType(field.type)))
    .map((field) => wholeField(field, [...above, type]));
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '{ __typename }';
}

function wholeField(
  field: GraphQLField<unknown, unknown>,
  above: readonly GraphQLNamedType[],
): string {
  const named = getNamedType(field.type);
  const page = field.args.some(({ name }) => name === 'first') ? PAGE : '';
  return `${field.name}${page}${isLeafType(named) ? '' : ` ${wholeSelection(named, above)}`}`;
}

/** A query with all that can be read through it, for what it names and the moment it asks for. */
export function wholeQuery(
  query: GraphQLObjectType,
  name: string,
  given: Readonly<Record<string, string>>,
): string {
  const field = query.getFields()[name];
  const args = (field?.args ?? []).flatMap((argument) => {
    const value = given[`${name}.${argument.name}`] ?? given[argument.name];
    if (value === undefined && isNonNullType(argument.type)) {
      throw new Error(`What does ${name} ask with ${argument.name}?`);
    }
    return value === undefined ? [] : [`${argument.name}: ${value}`];
  });
  const type = field && getNamedType(field.type);
  const selection = type && !isLeafType(type) ? wholeSelection(type) : '';
  return `{ ${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection} }`;
}
