import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RollUp } from '../../../../src/entities/institution/roll-up.ts';
import type { InstitutionRow } from '../../../../src/subgraph/network/level.ts';
import { nodesAround } from '../../../../src/subgraph/network/standing.ts';
import { top } from './oracle.ts';
import { anyInstitutions, institution, letters } from './works.ts';

/** What ids stand for in a network of these nodes. */
const around = (
  ids: readonly string[],
  rollUp: RollUp,
  rows: readonly InstitutionRow[],
  inNetwork: readonly string[],
): Promise<readonly string[]> => {
  const find = (id: string) => (inNetwork.includes(id) ? inNetwork.indexOf(id) : undefined);
  return nodesAround({ nodes: 'INSTITUTION', rollUp, around: ids }, { find }, async () => rows);
};

const rows = [
  institution('lab', {
    parents: [
      ['old', '2015', '2019'],
      ['new', '2020', null],
    ],
  }),
  institution('new'),
  institution('old', { parents: [['group', '2018', null]] }),
  institution('group'),
];
const everybody = ['lab', 'old', 'new', 'group'];

describe('what a network is drawn around', () => {
  it('is an institution alone where nothing is rolled up', async () => {
    expect(await around(['lab'], 'NONE', rows, everybody)).toEqual(['lab']);
  });

  it('is who is at the top now, though others once were', async () => {
    expect(await around(['lab', 'new'], 'CURRENT', rows, ['old', 'new', 'group'])).toEqual(['new']);
  });

  it('is all that were at the top on any day, itself among them, where works are rolled up on their days', async () => {
    expect(await around(['lab'], 'AT_PUBLICATION', rows, everybody)).toEqual(['new', 'lab', 'old', 'group']);
    expect(await around(['lab'], 'AT_PUBLICATION', rows, ['old'])).toEqual(['old']);
  });

  it('is not what was between it and the top on all days', async () => {
    const chain = [
      institution('lab', { parents: [['middle', '2015', null]] }),
      institution('middle', {
        parents: [
          ['first', '2000', '2019'],
          ['second', '2020', null],
        ],
      }),
      institution('first'),
      institution('second'),
    ];
    const found = await around(['lab'], 'AT_PUBLICATION', chain, ['middle', 'first', 'second']);
    expect([...found].sort()).toEqual(['first', 'second']);
  });

  it('is who would stand for it where nobody is in the network, and itself where nothing is known of it', async () => {
    expect(await around(['lab', 'gone'], 'CURRENT', rows, [])).toEqual(['new', 'gone']);
    expect(await around(['lab', 'gone'], 'AT_PUBLICATION', rows, [])).toEqual(['new', 'gone']);
  });

  it('is what a look at days of every year finds', async () => {
    const dates = Array.from({ length: 14 }, (_none, year) =>
      ['01-01', '06-15', '12-31'].map((day) => `${2013 + year}-${day}`),
    ).flat();
    await fc.assert(
      fc.asyncProperty(
        anyInstitutions,
        fc.constantFrom(...letters),
        fc.constantFrom('NONE' as const, 'AT_PUBLICATION' as const, 'CURRENT' as const),
        fc.subarray(letters),
        async (institutions, id, rollUp, others) => {
          const expected = new Set([null, ...dates].map((date) => top(id, rollUp, date, institutions)));
          const found = await around([id], rollUp, institutions, [...expected, ...others]);
          expect(new Set(found)).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });
});
