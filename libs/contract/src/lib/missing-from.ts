import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

type Fields = Readonly<Record<string, { readonly type: unknown }>>;

/** What a schema lacks, or has in another shape, of the core that it must contain; it may hold more. */
export function missingFrom(schema: GraphQLSchema, core: GraphQLSchema): string[] {
  return Object.values(core.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => missingOfType(schema.getType(type.name), type));
}

function missingOfType(actual: GraphQLNamedType | undefined, expected: GraphQLNamedType): string[] {
  if (!actual || actual.constructor !== expected.constructor) {
    return [`type ${expected.name}`];
  }
  if (isEnumType(expected) && isEnumType(actual)) {
    const names = new Set(actual.getValues().map(({ name }) => name));
    return expected
      .getValues()
      .filter(({ name }) => !names.has(name))
      .map(({ name }) => `${expected.name}.${name}`);
  }
  return missingFields(expected.name, fieldsOf(actual), fieldsOf(expected));
}

function fieldsOf(type: GraphQLNamedType): Fields {
  const holdsFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return holdsFields ? type.getFields() : {};
}

function missingFields(owner: string, actual: Fields, expected: Fields): string[] {
  return Object.entries(expected).flatMap(([name, field]) => {
    const found = actual[name];
    if (!found) {
      return [`${owner}.${name}`];
    }
    const shape =
      String(found.type) === String(field.type) ? [] : [`${owner}.${name}: ${String(field.type)}`];
    return [...shape, ...missingArguments(`${owner}.${name}`, found, field)];
  });
}

function missingArguments(path: string, actual: object, expected: object): string[] {
  const found = new Map(argumentsOf(actual).map(({ name, type }) => [name, String(type)]));
  return argumentsOf(expected)
    .filter(({ name, type }) => found.get(name) !== String(type))
    .map(({ name, type }) => `${path}(${name}: ${String(type)})`);
}

function argumentsOf(field: object): readonly { name: string; type: unknown }[] {
  return 'args' in field && Array.isArray(field.args) ? field.args : [];
}
