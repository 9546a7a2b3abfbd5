import { describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { createSchema } from '../../../src/api/schema.ts';
import { groupFieldsOf } from '../../../src/entities/list/group-field.ts';
import { listTables } from '../../../src/entities/list-tables.ts';
import { toStatement } from '../../../src/graph/cypher.ts';
import { type GroupInput, resolveGroupArguments } from '../../../src/groups/check-arguments.ts';
import { groupFunctions } from '../../../src/groups/group-arguments.ts';
import { groupStatement, memberStatement } from '../../../src/groups/group-statement.ts';

const table = listTables.Model;
const statement = (given: GroupInput) => toStatement(groupStatement(table, resolveGroupArguments(table, given, 1_000)));

const question = (value: number): GroupInput => ({
  by: [
    { field: 'developers.sector' },
    { field: 'domains' },
    { field: 'trainingCompute', log10Bin: value },
    { field: 'citations', edges: value > 1 ? [1, 2, 3] : [value] },
  ],
  measures: [{ as: `m${value}`, function: 'PERCENTILE', of: 'trainingCompute', p: value }],
  filter: { trainingCompute: { gt: value }, name: { contains: `it's } // \` ${value}` } },
  having: [{ measure: 'count', gte: value }],
  first: value,
});

describe('the statement of groups', () => {
  it('has a text that follows from the shape alone', () => {
    expect(statement(question(1)).text).toBe(statement(question(2)).text);
    expect(statement(question(1)).parameters).not.toEqual(statement(question(2)).parameters);
  });

  it('holds nothing that a client wrote', () => {
    expect(statement(question(7)).text).not.toMatch(/it's|m7/);
  });

  it('reads related entities of keys along one relationship once', () => {
    const { text } = statement({
      by: [{ field: 'developers' }, { field: 'developers.sector' }, { field: 'developers.country' }],
    });
    expect(text.match(/DEVELOPED_BY/g)).toHaveLength(1);
  });

  it('makes no list where every key has one value', () => {
    expect(statement({ by: [{ field: 'access' }, { field: 'publicationDate' }] }).text).not.toMatch(/UNWIND|COLLECT/);
  });

  it('asks for members by one text, whatever the number of groups', () => {
    const given = resolveGroupArguments(table, question(1), 1_000);
    const [one, other] = [['a'], ['b', 'c']].map((identities) =>
      toStatement(memberStatement(table, given, identities, { first: identities.length, after: null })),
    );
    expect(one?.text).toBe(other?.text);
  });
});

describe('the schema', () => {
  const schema = createSchema();
  const described = (noun: 'Model' | 'Paper' | 'Institution' | 'Cluster'): string => {
    const field = schema.getQueryType()?.getFields()[`${noun.toLowerCase()}Groups`];
    return field?.args.find(({ name }) => name === 'by')?.description ?? '';
  };

  it.each(['Model', 'Paper', 'Institution', 'Cluster'] as const)('names all that %s is grouped by', (noun) => {
    const words = new Set(described(noun).match(/\w+/g));
    expect([...groupFieldsOf(listTables[noun]).keys()].filter((name) => !words.has(name))).toEqual([]);
  });

  it('has the functions that there are', () => {
    expect(isObjectType(schema.getType('GroupReport'))).toBe(true);
    expect(JSON.stringify(schema.getType('GroupFunction')?.astNode)).toContain('STANDARD_DEVIATION');
    expect(groupFunctions).toHaveLength(11);
  });
});
