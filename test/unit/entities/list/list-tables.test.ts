import { describe, expect, it } from '@jest/globals';
import { isEnumType, isInputObjectType } from 'graphql';
import { createSchema } from '../../../../src/api/schema.ts';
import { propertiesOf } from '../../../../src/entities/columns.ts';
import { compileFilter } from '../../../../src/entities/list/compile-filter.ts';
import type { ListField, ListTable } from '../../../../src/entities/list/list-table.ts';
import { conditionsOf, relatedTextConditions } from '../../../../src/entities/list/operators.ts';
import { listTables } from '../../../../src/entities/list-tables.ts';
import { nouns } from '../../../../src/entities/nouns.ts';
import { cypher, toStatement } from '../../../../src/graph/cypher.ts';

const schema = createSchema();
const tables = Object.values(listTables);

/** The type that a field of a table has in the schema's filter. */
const inputOf = (field: ListField): string => {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.input;
    case 'related':
      return `${field.to.child.name}ListFilter`;
    case 'changedSince':
      return 'SafeInt';
    case 'within':
      return 'ID';
    default:
      return {
        id: 'IDOperators',
        text: 'StringOperators',
        relatedText: 'StringOperators',
        texts: 'StringListOperators',
        schemes: 'StringListOperators',
        number: 'NumberOperators',
        date: 'DateOperators',
        boolean: 'BooleanOperators',
        flag: 'FlagOperators',
        confidence: 'ConfidenceOperators',
      }[field.kind];
  }
};

const fieldsOfInput = (name: string): Readonly<Record<string, string>> => {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input of the schema.`);
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
};

const operatorsIn = (field: ListField): readonly string[] | null => {
  const node = cypher`entity`;
  switch (field.kind) {
    case 'relatedText':
      return [...Object.keys(relatedTextConditions(node, field, node).comparisons), 'isNull'];
    case 'id':
    case 'related':
    case 'changedSince':
    case 'within':
      return null;
    default:
      return Object.keys(conditionsOf(node, field));
  }
};

const propertiesIn = (field: ListField): readonly string[] => {
  if (field.kind === 'date') return [`${field.property}From`];
  if (field.kind === 'confidence') return [`${field.property}Confidence`];
  return 'property' in field ? [field.property] : [];
};

describe.each(tables.map((table) => [table.noun.name, table] as const))('the list of %s', (name, table: ListTable) => {
  it('is filtered by what the schema says, no more and no less', () => {
    const { and, or, not, ...fields } = fieldsOfInput(`${name}Filter`);
    expect([and, or, not]).toEqual([`[${name}Filter!]`, `[${name}Filter!]`, `${name}Filter`]);
    expect(fields).toEqual(
      Object.fromEntries(Object.entries(table.fields).map(([key, field]) => [key, inputOf(field)])),
    );
  });

  it('has just the operators of the schema for every field', () => {
    for (const [key, field] of Object.entries(table.fields)) {
      const operators = operatorsIn(field);
      if (operators)
        expect([key, operators.toSorted()]).toEqual([key, Object.keys(fieldsOfInput(inputOf(field))).sort()]);
    }
  });

  it('is sorted by what the schema says, no more and no less', () => {
    const type = schema.getType(`${name}OrderField`);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values.toSorted()).toEqual(Object.keys(table.sorts).sort());
  });

  it('names only properties that its nodes have', () => {
    const noun = nouns[name];
    const known = new Set([
      'nameKey',
      'version',
      'aliases',
      'keys',
      ...Object.entries(noun.fields).flatMap(([key, field]) => propertiesOf(key, field)),
    ]);
    const used = [
      ...Object.values(table.fields).flatMap(propertiesIn),
      ...Object.values(table.sorts).map(({ property }) => property),
    ];
    expect(used.filter((property) => !known.has(property))).toEqual([]);
  });

  it('is the root field that it says', () => {
    const field = schema.getQueryType()?.getFields()[table.list.replace('Query.', '')];
    expect(String(field?.type)).toBe(`${name}Connection`);
  });
});

describe('a filter', () => {
  const compiled = (filter: Readonly<Record<string, unknown>>) =>
    toStatement(compileFilter(listTables, listTables.Model, filter, cypher`entity`));

  const deep = (levels: number): Readonly<Record<string, unknown>> =>
    levels === 1 ? { name: { eq: 'x' } } : { not: deep(levels - 1) };
  const wide = (conditions: number) => ({
    or: Array.from({ length: conditions }, (_, index) => ({ citations: { gt: index } })),
  });

  it('has a text that does not change with its values', () => {
    const ask = (name: string, compute: number, sectors: readonly string[]) =>
      compiled({
        name: { contains: name },
        trainingCompute: { gt: compute },
        developers: { some: { sector: { in: sectors } } },
      });
    const [one, other] = [ask('a', 1e20, ['ACADEMIA']), ask("it's } // `", 2, ['INDUSTRY', 'OTHER'])];
    expect(one.text).toBe(other.text);
    expect(Object.values(other.parameters)).toEqual(["it's } // `", 2, ['INDUSTRY', 'OTHER']]);
  });

  it('may be 5 levels deep and have 20 conditions', () => {
    expect(() => compiled(deep(5))).not.toThrow();
    expect(() => compiled(wide(20))).not.toThrow();
  });

  it.each([
    ['30 levels', deep(30), 'filter.not.not.not.not.not'],
    ['1,000 conditions', wide(1_000), 'filter.or[20].citations.gt'],
    ['1,000 empty filters', { and: Array.from({ length: 1_000 }, () => ({})) }, 'filter.and[20]'],
  ])('of %s is refused, and what to shrink is named', (_what, filter, argument) => {
    expect(() => compiled(filter)).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED', details: expect.objectContaining({ argument }) }),
    );
  });

  it.each([
    [{ name: { eq: null } }, 'filter.name.eq'],
    [{ name: null }, 'filter.name'],
    [{ not: null }, 'filter.not'],
    [{ name: { eq: 'x'.repeat(1_001) } }, 'filter.name.eq'],
    [{ name: { in: Array.from({ length: 501 }, () => 'x') } }, 'filter.name.in'],
    [{ publicationDate: { from: '2022-13' } }, 'filter.publicationDate.from'],
    [{ publicationDate: { year: 0 } }, 'filter.publicationDate.year'],
    [{ and: [{ or: [{ publicationDate: { to: 'early 2022' } }] }] }, 'filter.and[0].or[0].publicationDate.to'],
  ])('%j is refused, and its place named', (filter, argument) => {
    expect(() => compiled(filter)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', details: expect.objectContaining({ argument }) }),
    );
  });

  it.each([
    [{ id: { eq: 'nonsense' } }, 'filter.id.eq'],
    [{ id: { in: ['mdl_0000000000000000', 'ppr_0000000000000000'] } }, 'filter.id.in[1]'],
    [{ developers: { some: { id: { eq: 'mdl_0000000000000000' } } } }, 'filter.developers.some.id.eq'],
  ])('%j is refused as naming no such id', (filter, argument) => {
    expect(() => compiled(filter)).toThrow(
      expect.objectContaining({ code: 'BAD_ID', details: expect.objectContaining({ argument }) }),
    );
  });
});
