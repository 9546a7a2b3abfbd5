import { describe, expect, it } from '@jest/globals';
import { checkNetwork, type NetworkInput } from '../../../../src/subgraph/network/check-arguments.ts';

const author = 'aut_0000000000000000';
const refused: readonly (readonly [words: string, given: NetworkInput, message: string])[] = [
  [
    'authors of models',
    { of: 'CO_DEVELOPMENT', level: 'AUTHOR' },
    'level: "AUTHOR" is not allowed; expected INSTITUTION, COUNTRY or SECTOR',
  ],
  [
    'a level of topics',
    { of: 'TOPIC_CO_OCCURRENCE', level: 'COUNTRY' },
    'level: "COUNTRY" is not allowed; expected no level',
  ],
  ['models that do not count', { of: 'COLLABORATION', filter: {} }, 'give "paperFilter"'],
  ['papers that do not count', { of: 'CO_DEVELOPMENT', paperFilter: {} }, 'give "filter"'],
  ['a weight below 0', { of: 'CITATION', minimumWeight: -1 }, 'minimumWeight: -1'],
  ['no authors', { of: 'CITATION', maxAuthors: 0 }, 'a whole number from 1 to 1000'],
  ['no edges', { of: 'CITATION', first: 0 }, 'a whole number from 1 to 20000'],
  ['an empty middle', { of: 'CITATION', around: [] }, '1 to 100 ids, or null'],
  [
    'a middle of another kind',
    { of: 'COLLABORATION', around: [author] },
    'around[0]: "aut_0000000000000000" is the id of an author, not of an institution',
  ],
  [
    'a sector that is none',
    { of: 'COLLABORATION', level: 'SECTOR', around: ['MILITARY'] },
    'expected sectors: ACADEMIA',
  ],
];

describe('the arguments of a network', () => {
  it.each(refused)('do not allow %s', (_words, given, message) => {
    expect(() => checkNetwork(given)).toThrow(message);
  });

  it('have defaults', () => {
    expect(checkNetwork({ of: 'COLLABORATION' })).toEqual({
      of: 'COLLABORATION',
      nodes: 'INSTITUTION',
      models: null,
      papers: {},
      rollUp: 'CURRENT',
      around: [],
      weighting: 'FULL',
      minimumWeight: 0,
      maxAuthors: 100,
      first: 500,
    });
  });

  it('make a network of topics of papers and models, or of those alone that a filter is given for', () => {
    const topics = (given: Partial<NetworkInput>) => {
      const { models, papers, nodes } = checkNetwork({ of: 'TOPIC_CO_OCCURRENCE', ...given });
      return { models, papers, nodes };
    };
    expect(topics({})).toEqual({ models: {}, papers: {}, nodes: 'TOPIC' });
    expect(topics({ filter: { name: {} } })).toEqual({ models: { name: {} }, papers: null, nodes: 'TOPIC' });
    expect(topics({ paperFilter: {} })).toEqual({ models: null, papers: {}, nodes: 'TOPIC' });
  });

  it('name an id once that is given twice', () => {
    expect(checkNetwork({ of: 'COLLABORATION', level: 'AUTHOR', around: [author, author] }).around).toEqual([author]);
  });
});
