import { describe, expect, it } from '@jest/globals';
import { pairTable } from '../../../../src/subgraph/network/pair-table.ts';

/** Some pairs come often, with few sources and with few targets, and many but once. */
const added = Array.from({ length: 300_000 }, (_none, step) => {
  const [source, target] = [
    [step % 7, step % 90_000],
    [step, (step * step) % 50],
    [(step * 31) % 1_000, (step * 17) % 999],
  ][step % 3] ?? [0, 0];
  return { source: source ?? 0, target: target ?? 0, year: step % 5 === 0 ? 0 : 1990 + (step % 30) };
});

/** Sums as a map has them. */
const summed = (): ReadonlyMap<string, string> => {
  const years = new Map<string, number[]>();
  for (const { source, target, year } of added) {
    const known = years.get(`${source} ${target}`);
    if (known) known.push(year);
    else years.set(`${source} ${target}`, [year]);
  }
  return new Map(
    [...years].map(([ends, all]) => {
      const known = all.filter((year) => year > 0);
      const stretch = known.length > 0 ? `${Math.min(...known)} to ${Math.max(...known)}` : '0 to 0';
      return [ends, `${all.length / 2} of ${all.length}, ${stretch}`];
    }),
  );
};

describe('a table of pairs', () => {
  it('has sums of hundreds of thousands, each pair once, from one source or to one target too', () => {
    const table = pairTable();
    for (const { source, target, year } of added) table.add(source, target, 0.5, year);
    const found = Array.from(table.all(), ({ source, target, weight, evidence, firstYear, lastYear }) => ({
      ends: `${source} ${target}`,
      sums: `${weight} of ${evidence}, ${firstYear} to ${lastYear}`,
    }));
    const expected = summed();
    expect(table.count()).toBe(expected.size);
    expect(found).toHaveLength(expected.size);
    expect(found.filter(({ ends, sums }) => expected.get(ends) !== sums)).toEqual([]);
    expect(new Set(found.map(({ ends }) => ends)).size).toBe(expected.size);
  });
});
