import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { fold } from '../../../../src/subgraph/network/fold.ts';
import { networkLimits } from '../../../../src/subgraph/network/network.ts';
import { pairTable } from '../../../../src/subgraph/network/pair-table.ts';
import { question } from './works.ts';

const hundred = Array.from({ length: 100 }, (_none, node) => node);

/** How often others had a turn while something was done, on a clock that goes on by a millisecond whenever it is looked at. */
const turnsMeanwhile = async (work: () => Promise<void>): Promise<number> => {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => {
    now += 1;
    return now;
  });
  let turns = 0;
  let immediate = setImmediate(function again() {
    turns += 1;
    immediate = setImmediate(again);
  });
  await work();
  clearImmediate(immediate);
  return turns;
};

describe('folding a single work of many nodes', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('lets others have their turn meanwhile', async () => {
    const folded = () => fold(question(), pairTable(), networkLimits);
    const large = { year: 2020, nodes: hundred };
    const cited = { year: 2019, nodes: [100, 101] };
    expect(await turnsMeanwhile(() => folded().addWork(large))).toBeGreaterThan(2);
    expect(await turnsMeanwhile(() => folded().addCitation(large, cited))).toBeGreaterThan(2);
  });
});
