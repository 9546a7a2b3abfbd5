import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
} from 'graphql';
import { generate } from '../scripts/codegen.mjs';
import { createSchema } from '../src/api/schema.ts';
import { nouns } from '../src/entities/nouns.ts';

const schema = createSchema();

const declaredIn = (from: typeof schema): readonly GraphQLNamedType[] =>
  Object.values(from.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

const fieldsOf = (type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const listSizeOf = ({ astNode }: GraphQLField<unknown, unknown>) =>
  astNode?.directives?.find((directive) => directive.name.value === 'listSize');

/** What is no list, but has the more in its lists the larger an argument is. */
const growsByItems = (field: GraphQLField<unknown, unknown>): boolean =>
  listSizeOf(field)?.arguments?.some(({ name }) => name.value === 'perItem') ?? false;

/** The lists of what a field leads to whose size is an argument of the field. */
const listsSizedBy = (field: GraphQLField<unknown, unknown>): readonly string[] =>
  (listSizeOf(field)?.arguments ?? []).flatMap(({ name, value }) =>
    name.value === 'sizedFields' && value.kind === Kind.LIST
      ? value.values.flatMap((one) =>
          one.kind === Kind.STRING ? [`${getNamedType(field.type).name}.${one.value}`] : [],
        )
      : [],
  );

interface Part {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** A type and everything in it, each with where it is. */
const partsOf = (type: GraphQLNamedType): readonly Part[] => [
  type,
  ...fieldsOf(type).flatMap(({ name, description, args }) => [
    { name: `${type.name}.${name}`, description },
    ...args.map((argument) => ({ ...argument, name: `${type.name}.${name}(${argument.name})` })),
  ]),
  ...(isInputObjectType(type) ? Object.values(type.getFields()) : []).map(({ name, description }) => ({
    name: `${type.name}.${name}`,
    description,
  })),
  ...(isEnumType(type) ? type.getValues() : []).map(({ name, description }) => ({
    name: `${type.name}.${name}`,
    description,
  })),
];

describe('the schema', () => {
  it('describes every type, field, argument and value in a sentence', () => {
    const silent = declaredIn(schema)
      .flatMap(partsOf)
      .filter(({ description }) => !/^[A-Z].*[.:)]$/s.test(description ?? ''));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('says of every field that can be null what null means', () => {
    const unclear = declaredIn(schema).flatMap((type) =>
      type.name === 'Query'
        ? []
        : fieldsOf(type).flatMap(({ name, type: of, description }) =>
            isNonNullType(of) || /null/.test(description ?? '') ? [] : [`${type.name}.${name}`],
          ),
    );
    expect(unclear).toEqual([]);
  });

  it('prices every list of objects by its size', () => {
    const sized = new Set(declaredIn(schema).flatMap((type) => fieldsOf(type).flatMap(listsSizedBy)));
    const unpriced = declaredIn(schema).flatMap((type) =>
      fieldsOf(type).flatMap((field) => {
        const { name, type: of } = field;
        const bare = isNonNullType(of) ? of.ofType : of;
        const isList = isListType(bare) && isCompositeType(getNamedType(bare));
        const isPage = sized.has(`${type.name}.${name}`) || type.name.endsWith('Connection');
        const isPriced = listSizeOf(field) !== undefined && listsSizedBy(field).length === 0;
        if (growsByItems(field)) return isList ? [`${type.name}.${name}`] : [];
        return (isList && !isPage) !== isPriced && !getNamedType(of).name.endsWith('Connection')
          ? [`${type.name}.${name}`]
          : [];
      }),
    );
    expect(unpriced).toEqual([]);
  });

  it('prices every page by its argument first', () => {
    const pages = declaredIn(schema).flatMap((type) =>
      fieldsOf(type).filter(({ type: of }) => getNamedType(of).name.endsWith('Connection')),
    );
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages)
      expect(page.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after']));
  });

  it('has no whole number that can outgrow Int', () => {
    const small = new Set([
      'position',
      'priceYear',
      'year',
      'firstYear',
      'lastYear',
      'papers',
      'authors',
      'rank',
      'population',
      'distance',
      'length',
      'degree',
      'community',
      'evidenceCount',
      'n',
    ]);
    const suspicious = declaredIn(schema).flatMap((type) =>
      fieldsOf(type).flatMap(({ name, type: of }) =>
        getNamedType(of).name === 'Int' && !small.has(name) ? [`${type.name}.${name}`] : [],
      ),
    );
    expect(suspicious).toEqual([]);
  });

  it('has a type resolver wherever a field gives an interface', () => {
    const given = declaredIn(schema).flatMap((type) => fieldsOf(type).map(({ type: of }) => getNamedType(of)));
    const unresolved = given.filter((type) => isAbstractType(type) && !type.resolveType);
    expect(unresolved.map(({ name }) => name)).toEqual([]);
  });
});

describe('the resolvers', () => {
  const header = new Set(['id', 'type', 'name', 'version']);
  const source = new Set(['id', 'key', 'title', 'dataset', 'sheet', 'edition', 'licence', 'citation']);
  const record = new Set(['id', 'seq', 'origin', 'at', 'by', 'locator', 'citation', 'current']);

  /** What the parent of a type holds by itself; null where the types of resolvers see to it. */
  const heldBy = (type: string): ReadonlySet<string> | null => {
    if (type === 'Source') return source;
    if (type === 'Record') return record;
    const noun = Object.values(nouns).find(({ name }) => name === type);
    if (!noun) return null;
    const own = Object.entries(noun.fields).filter(([, { kind }]) => kind !== 'references');
    return new Set([...header, ...own.map(([name]) => name)]);
  };

  it('answer every field that the parent does not hold by itself', () => {
    const missing = declaredIn(schema).flatMap((type) => {
      const held = isObjectType(type) ? (type.name === 'Query' ? new Set<string>() : heldBy(type.name)) : null;
      if (!held) return [];
      const unanswered = fieldsOf(type).filter(({ name, resolve }) => !resolve && !held.has(name));
      return unanswered.map(({ name }) => `${type.name}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('have types that were made from the schema as it is', async () => {
    const target = new URL('../src/api/schema.generated.ts', import.meta.url);
    expect(readFileSync(target, 'utf8')).toBe(await generate());
  });
});
