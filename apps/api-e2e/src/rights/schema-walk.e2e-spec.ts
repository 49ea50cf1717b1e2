import { schemaText } from '@opvolging/api-app';
import { buildSchema, getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { declaredRules } from './declared-rules';
import { FIELD_RULES } from './field-rules';
import { OPERATION_RULES } from './operation-rules';

describe('the schema', () => {
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = buildSchema(await schemaText());
  });

  const roots = () => [schema.getQueryType(), schema.getMutationType()];
  const operations = () => roots().flatMap((root) => Object.values(root?.getFields() ?? {}));
  const objectTypes = () =>
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !type.name.startsWith('__') && !roots().includes(type));

  it('declares in front of every operation who may call it, as the table of rights says', () => {
    const names = operations().map(({ name }) => name);

    expect(Object.keys(OPERATION_RULES).sort()).toEqual([...names].sort());
    expect(declaredRules()).toEqual(OPERATION_RULES);
  });

  it('has a rule for every field of every type, and no rule for what is not there', () => {
    const inSchema = objectTypes().map((type) => [type.name, Object.keys(type.getFields()).sort()]);
    const inTable = Object.entries(FIELD_RULES).map(([type, fields]) => [
      type,
      Object.keys(fields).sort(),
    ]);

    expect(Object.fromEntries(inTable)).toEqual(Object.fromEntries(inSchema));
  });

  it('leads from an operation that is open to anyone to nothing but what anyone may read, and oneself', () => {
    const open = operations().filter(({ name }) => OPERATION_RULES[name] === 'ANYONE');
    const found = new Set<string>();
    const walk = (typeName: string): void => {
      const type = schema.getType(typeName);
      if (!isObjectType(type) || found.has(typeName)) return;
      found.add(typeName);
      for (const field of Object.values(type.getFields())) walk(getNamedType(field.type).name);
    };
    for (const { type } of open) walk(getNamedType(type).name);

    expect([...found].sort()).toEqual([
      'ConflictDetails',
      'DemoAccount',
      'Invitation',
      'Organisation',
      'Person',
      'PrivacySpan',
      'SignInPayload',
      'SignOutPayload',
      'UserError',
      'Viewer',
      'ViewerTodo',
    ]);
  });

  it('leads to what is of the office only by operations of the office', () => {
    const ofTheOffice = Object.entries(FIELD_RULES)
      .filter(([, fields]) => Object.values(fields).includes('OFFICE'))
      .map(([type]) => type);
    const doors = operations()
      .filter(({ type }) => ofTheOffice.includes(getNamedType(type).name))
      .map(({ name }) => OPERATION_RULES[name]);
    const edges = objectTypes().filter(
      (type) =>
        !ofTheOffice.includes(type.name) &&
        Object.values(type.getFields()).some((field) =>
          ofTheOffice.includes(getNamedType(field.type).name),
        ),
    );

    expect(new Set(doors)).toEqual(new Set(['work-list:read', 'person:manage']));
    expect(edges).toEqual([]);
  });

  it('describes every type, field and operation', () => {
    const silent = objectTypes().flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...Object.values(type.getFields()).flatMap((field) =>
        field.description ? [] : [`${type.name}.${field.name}`],
      ),
    ]);

    expect([...silent, ...operations().filter((one) => !one.description)]).toEqual([]);
  });
});
