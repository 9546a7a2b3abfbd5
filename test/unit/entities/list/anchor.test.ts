import { describe, expect, it } from '@jest/globals';
import { anchorOf } from '../../../../src/entities/list/anchor.ts';
import { compileFilter } from '../../../../src/entities/list/compile-filter.ts';
import type { Filter } from '../../../../src/entities/list/filter-limits.ts';
import { listTables } from '../../../../src/entities/list-tables.ts';
import { cypher, toStatement } from '../../../../src/graph/cypher.ts';

const node = cypher`entity`;
const id = (prefix: string): string => `${prefix}_${'0'.repeat(16)}`;

const coveredBy = (filter: Filter): string | null | undefined => anchorOf(listTables.Paper, filter, node)?.covered;

describe('where a filter of papers begins', () => {
  it.each<[asks: string, filter: Filter, member: string]>([
    ['a venue by name', { venue: { eq: 'A' } }, 'venue'],
    ['one of venues', { venue: { in: ['A', 'B'] } }, 'venue'],
    ['an author by id', { authors: { some: { id: { eq: id('aut') } } } }, 'authors'],
    [
      'an institution by name, and a year',
      { publicationDate: { year: 2020 }, institutions: { some: { name: { eq: 'A' } } } },
      'institutions',
    ],
    ['a topic and all below it', { topics: { some: { within: id('top') } } }, 'topics'],
  ])('is all that one member asks: %s', (_asks, filter, member) => {
    expect(coveredBy(filter)).toBe(member);
  });

  it.each<[asks: string, filter: Filter]>([
    ['by a name and a part of it', { venue: { eq: 'A', contains: 'a' } }],
    ['by a name that is one of several', { venue: { eq: 'A', in: ['A', 'B'] } }],
    ['by a name and a sector', { institutions: { some: { name: { eq: 'A' }, sector: { eq: 'ACADEMIA' } } } }],
    ['by a name, and none of another', { authors: { some: { name: { eq: 'A' } }, none: { name: { eq: 'B' } } } }],
    ['by an id and a name', { authors: { some: { id: { eq: id('aut') }, name: { eq: 'A' } } } }],
  ])('is less than what is asked: %s', (_asks, filter) => {
    expect(coveredBy(filter)).toBeNull();
  });

  it('is what changed, where that is asked and nothing related', () => {
    const start = (filter: Filter): string =>
      toStatement(anchorOf(listTables.Paper, filter, node)?.start ?? cypher``).text;
    expect(start({ changedSince: 5 })).toContain('USING INDEX entity:Entity(version)');
    expect(start({ changedSince: 5, venue: { eq: 'A' } })).not.toContain('USING INDEX');
  });

  it.each<[asks: string, filter: Filter]>([
    ['a part of a name', { venue: { contains: 'a' } }],
    ['every author', { authors: { every: { name: { eq: 'A' } } } }],
    ['a venue inside an alternative', { or: [{ venue: { eq: 'A' } }] }],
    ['nothing related', { title: { eq: 'A' } }],
  ])('is nowhere in particular: %s', (_asks, filter) => {
    expect(coveredBy(filter)).toBeUndefined();
  });
});

describe('the condition of a filter', () => {
  const compiled = (filter: Filter, covered: string | null): string =>
    toStatement(compileFilter(listTables, listTables.Paper, filter, node, covered)).text;

  it('leaves out what is covered, and nothing else', () => {
    const filter = { venue: { eq: 'A' }, citations: { gt: 1 } };
    expect(compiled(filter, null)).toContain('PUBLISHED_IN');
    expect(compiled(filter, 'venue')).not.toContain('PUBLISHED_IN');
    expect(compiled(filter, 'venue')).toContain('citations');
    expect(compiled({ venue: { eq: 'A' } }, 'venue')).toBe('true');
  });

  it('is checked as a whole, covered or not', () => {
    const filter = { authors: { some: { id: { eq: 'nobody' } } } };
    expect(() => compiled(filter, 'authors')).toThrow(/filter\.authors\.some\.id\.eq/);
  });
});
