import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

const FILE = join(__dirname, '../../../../libs/contract/schema.graphql');

/** The contract as it is committed. */
export const CONTRACT = buildSchema(readFileSync(FILE, 'utf8'));

type AnyField = GraphQLField<unknown, unknown>;

function mutations(): Readonly<Record<string, AnyField>> {
  return CONTRACT.getMutationType()?.getFields() ?? {};
}

export const MUTATION_NAMES = Object.keys(mutations()).sort();

const documents = new Map<string, string>();

/** A document that sends a mutation and asks for every plain value of its answer. */
export function mutationDocument(name: string): string {
  const document = documents.get(name) ?? written(name);
  documents.set(name, document);
  return document;
}

function written(name: string): string {
  const field = mutations()[name];
  const payload = getNamedType(field?.type);
  if (!field || !isObjectType(payload)) throw new Error(`No mutation is called ${name}.`);
  const [input] = field.args;
  const selection = selectionOf(payload, 2);
  return input
    ? `mutation M($input: ${String(input.type)}) { ${name}(input: $input) { ${selection} } }`
    : `mutation M { ${name} { ${selection} } }`;
}

/** Plain values, and those of the objects below as deep as asked. */
function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => args.length === 0);
  return fields.flatMap((field) => selected(field, depth) ?? []).join(' ');
}

function selected(field: AnyField, depth: number): string | null {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (depth <= 0 || !isObjectType(type)) return null;
  const below = selectionOf(type, field.name === 'userErrors' ? 1 : depth - 2);
  return below === '' ? null : `${field.name} { ${below} }`;
}
