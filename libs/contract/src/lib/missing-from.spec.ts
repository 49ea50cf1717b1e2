import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { missingFrom } from './missing-from';

const root = resolve(__dirname, '../../../..');
const ours = buildSchema(readFileSync(join(root, 'libs/contract/schema.graphql'), 'utf8'));

describe('comparing a schema with a core that it must contain', () => {
  const core = buildSchema('type Query { a(first: Int!): String! } enum Kind { X Y }');

  it('finds nothing missing in a schema that holds more', () => {
    const more = buildSchema(
      'type Query { a(first: Int!, after: String): String! b: Int } enum Kind { X Y Z }',
    );

    expect(missingFrom(more, core)).toEqual([]);
  });

  it('names each field, argument, shape and value that is missing or differs', () => {
    const less = buildSchema('type Query { a: String } enum Kind { X }');

    expect(missingFrom(less, core)).toEqual(['Query.a: String!', 'Query.a(first: Int!)', 'Kind.Y']);
  });
});

describe('the contract of the product', () => {
  const file = join(root, '../shared/contract/core.graphql');

  it('contains the agreed core', () => {
    if (!existsSync(file)) {
      console.warn('NOT COMPARED: the agreed core lies outside this checkout and is absent here.');
      return;
    }
    expect(missingFrom(ours, buildSchema(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('describes every type and field', () => {
    const silent = Object.values(ours.getTypeMap())
      .filter(({ name }) => !name.startsWith('__') && !BUILT_IN.has(name))
      .flatMap((type) => [
        ...(type.description ? [] : [type.name]),
        ...('getFields' in type
          ? Object.values(type.getFields())
              .filter(({ description }) => !description)
              .map(({ name }) => `${type.name}.${name}`)
          : []),
      ]);

    expect(silent).toEqual([]);
  });
});

const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation']);
