import { GraphQLScalarType, GraphQLError, Kind, type ValueNode } from 'graphql';

/** Takes any text: what is no date becomes a message beside the field, never a failed request. */
function textual(name: string, description: string, serialize: (value: unknown) => unknown) {
  const parseValue = (value: unknown): string => {
    if (typeof value !== 'string') {
      throw new GraphQLError(`${name} is written as text.`);
    }
    return value;
  };
  return new GraphQLScalarType<string, unknown>({
    name,
    description,
    serialize,
    parseValue,
    parseLiteral: (node: ValueNode) =>
      parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = textual(
  'Date',
  'A calendar day in Europe/Amsterdam, `2026-11-24`.',
  (value) => value,
);

export const IsoWeekScalar = textual('IsoWeek', 'An ISO week, `2026-W48`.', (value) => value);

export const DateTimeScalar = textual('DateTime', 'An instant in UTC, RFC 3339.', (value) =>
  typeof value === 'number' ? new Date(value).toISOString() : value,
);
