import {
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { MeasuredOperation } from './measured-operation';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Tally {
  depth: number;
  aliases: number;
  directives: number;
  selections: number;
  pageSizes: (number | null)[];
}

/** Stops counting here: more selections than any limit allows. */
const ENOUGH = 100_000;

/** Walks an operation that has passed validation, so that types exist and fragments form no circle. */
export function measureOperation(asked: Asked): MeasuredOperation {
  const tally: Tally = { depth: 0, aliases: 0, directives: 0, selections: 0, pageSizes: [] };
  const root = asked.schema.getRootType(asked.operation.operation);
  const roots = fieldsOf(asked, asked.operation.selectionSet, tally);
  const cost = root ? costOf(asked, { fields: roots, type: root, depth: 1, page: 1 }, tally) : 0;
  const names = roots.map(({ name }) => name.value).filter((name) => !name.startsWith('__'));
  return {
    ...tally,
    cost,
    rootFields: names.length,
    sameRootField: Math.max(0, ...names.map((name) => names.filter((one) => one === name).length)),
  };
}

interface Level {
  readonly fields: readonly FieldNode[];
  readonly type: GraphQLNamedType;
  readonly depth: number;
  /** Page size of the connection just above, for its nodes. */
  readonly page: number;
}

function costOf(asked: Asked, { fields, type, depth, page }: Level, tally: Tally): number {
  tally.depth = Math.max(tally.depth, depth);
  let cost = 0;
  for (const field of fields) {
    count(field, tally);
    const next = childType(type, field);
    if (field.selectionSet && next) {
      const size = pageSize(asked, field, tally);
      const inner = fieldsOf(asked, field.selectionSet, tally);
      const times = field.name.value === 'nodes' ? page : 1;
      cost +=
        times *
        (1 + costOf(asked, { fields: inner, type: next, depth: depth + 1, page: size }, tally));
    }
  }
  return cost;
}

function count(field: FieldNode, tally: Tally): void {
  tally.aliases += field.alias ? 1 : 0;
  tally.directives += field.directives?.length ?? 0;
}

function childType(type: GraphQLNamedType, field: FieldNode): GraphQLNamedType | null {
  const definition = isObjectType(type) ? type.getFields()[field.name.value] : undefined;
  const named = definition ? getNamedType(definition.type) : null;
  return named && isCompositeType(named) ? named : null;
}

function fieldsOf(asked: Asked, set: SelectionSetNode, tally: Tally): FieldNode[] {
  return set.selections.flatMap((selection) => {
    tally.selections += 1;
    if (tally.selections > ENOUGH) {
      return [];
    }
    if (selection.kind === Kind.FIELD) {
      return [selection];
    }
    tally.directives += selection.directives?.length ?? 0;
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : asked.fragments.get(selection.name.value);
    return inner ? fieldsOf(asked, inner.selectionSet, tally) : [];
  });
}

function pageSize({ variables }: Asked, field: FieldNode, tally: Tally): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!first) {
    return 1;
  }
  const size = wholeNumber(first, variables);
  tally.pageSizes.push(size);
  return Math.max(1, size ?? 1);
}

function wholeNumber(node: ValueNode, variables: Asked['variables']): number | null {
  if (node.kind === Kind.VARIABLE) {
    const value = variables[node.name.value];
    return typeof value === 'number' && Number.isInteger(value) ? value : null;
  }
  return node.kind === Kind.INT ? Number(node.value) : null;
}
