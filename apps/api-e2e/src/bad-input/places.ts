import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { CONTRACT } from '../promises/contract';

/** What is written at a place of an input. */
export type PlaceKind =
  | 'TEXT'
  | 'LINK'
  | 'MAIL'
  | 'CODE'
  | 'SECRET'
  | 'KEY'
  | 'ID'
  | 'VERSION'
  | 'DAY'
  | 'WEEK'
  | 'CHOICE'
  | 'YES_OR_NO'
  | 'LIST';

/** One place in the input of a mutation, as deep as it may be. */
export interface Place {
  readonly path: readonly string[];
  readonly kind: PlaceKind;
  /** The input type and field where it stands, for what only holds there. */
  readonly field: string;
  readonly required: boolean;
}

/** Texts that are no prose. */
const SPECIAL: Readonly<Record<string, PlaceKind>> = {
  url: 'LINK',
  letterUrl: 'LINK',
  link: 'LINK',
  email: 'MAIL',
  problemCodes: 'CODE',
  themes: 'CODE',
  password: 'SECRET',
  newPassword: 'SECRET',
  currentPassword: 'SECRET',
  token: 'SECRET',
  content: 'SECRET',
  idempotencyKey: 'KEY',
};
const OF_SCALAR: Readonly<Record<string, PlaceKind>> = {
  String: 'TEXT',
  ID: 'ID',
  Int: 'VERSION',
  Date: 'DAY',
  IsoWeek: 'WEEK',
  Boolean: 'YES_OR_NO',
};

function kindOf(name: string, type: GraphQLInputType): PlaceKind {
  const named = getNamedType(type);
  if (SPECIAL[name]) return SPECIAL[name];
  return isEnumType(named) ? 'CHOICE' : (OF_SCALAR[named.name] ?? 'CHOICE');
}

/** Every place in the input of a mutation, for a valid input that fills them. */
export function placesOf(mutation: string): readonly Place[] {
  const [input] = CONTRACT.getMutationType()?.getFields()[mutation]?.args ?? [];
  const type = input && getNamedType(input.type);
  return isInputObjectType(type) ? placesIn(type, []) : [];
}

function placesIn(type: GraphQLInputObjectType, path: readonly string[]): readonly Place[] {
  return Object.values(type.getFields()).flatMap(({ name, type: of }) => {
    const here = [...path, name];
    const nullable = getNullableType(of);
    const place = { field: `${type.name}.${name}`, required: nullable !== of };
    const inner = isListType(nullable) ? [...here, '0'] : here;
    const named = getNamedType(of);
    const below: readonly Place[] = isInputObjectType(named)
      ? placesIn(named, inner)
      : [{ ...place, path: inner, kind: kindOf(name, of) }];
    return isListType(nullable) ? [{ ...place, path: here, kind: 'LIST' }, ...below] : below;
  });
}

type Json = Record<string, unknown>;

/** What stands at a place of an input; undefined where the input goes not so far. */
export function valueAt(input: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Json | undefined)?.[key], input);
}

/** The input with something else at one place. */
export function withValue(input: object, path: readonly string[], value: unknown): object {
  const copy: object = structuredClone(input);
  const parent = valueAt(copy, path.slice(0, -1)) as Json;
  parent[path.at(-1) ?? ''] = value;
  return copy;
}
