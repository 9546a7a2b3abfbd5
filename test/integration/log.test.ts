import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { dump } from '../../src/curation/dump.ts';
import { rebuild } from '../../src/curation/rebuild.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { RecordInput } from '../../src/log/record.ts';
import { toEntry } from '../../src/log/to-entry.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { randomRecord, testSources } from '../support/random-records.ts';

let graph: Graph;

beforeAll(async () => {
  graph = openTestGraph();
});
afterAll(() => graph.close());

const start = async (): Promise<void> => {
  await emptyDatabase(graph);
  await prepareDatabase(graph);
};
beforeEach(start);

const dumped = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
};

const apply = (records: readonly RecordInput[]) =>
  curationService(graph, nouns).apply({ title: 'test', reason: 'test', author: 'test', sources: testSources, records });

/** The last record of each slot is what counts; any order of those gives the same graph. */
const lastOfEach = (records: readonly RecordInput[]): readonly RecordInput[] => {
  const slots = new Map<string, RecordInput>();
  for (const record of records) {
    const outcome = toEntry(nouns[record.noun], record);
    if ('entry' in outcome) slots.set(outcome.entry.slot, record);
  }
  return [...slots.values()];
};

/** The lines of one dump that the other does not have: empty both ways when they are equal. */
const differences = (one: readonly string[], other: readonly string[]) => ({
  missing: one.filter((line) => !other.includes(line)),
  added: other.filter((line) => !one.includes(line)),
});
const none = { missing: [], added: [] };

const chunksOf = (records: readonly RecordInput[], size: number): readonly (readonly RecordInput[])[] =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, index) =>
    records.slice(index * size, (index + 1) * size),
  );

jest.setTimeout(300_000);

describe('the log and its projection', () => {
  it('follows from the log: 300 random changes and a rebuild give the same dump', async () => {
    const records = fc.sample(randomRecord, { numRuns: 300, seed: 7 });
    for (const chunk of chunksOf(records, 3)) await apply(chunk);
    const before = await dumped();
    expect(before.length).toBeGreaterThan(20);
    await rebuild(graph, nouns);
    expect(differences(before, await dumped())).toEqual(none);
  });

  it('gives the empty dump when 300 random operations are undone, newest first', async () => {
    const records = fc.sample(randomRecord, { numRuns: 300, seed: 11 });
    const sets: string[] = [];
    for (const record of records) {
      const { changeSet, appended } = await apply([record]);
      if (appended > 0) sets.push(changeSet);
    }
    expect((await dumped()).length).toBeGreaterThan(20);
    for (const set of sets.reverse()) {
      const { conflicts } = await curationService(graph, nouns).revert(set, { author: 'test', reason: 'undo' });
      expect(conflicts).toEqual([]);
    }
    expect(await dumped()).toEqual([]);
  });

  it('gives the same dump in whatever order and in whatever batches the same records come', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const records = lastOfEach(fc.sample(randomRecord, { numRuns: 60, seed }));
      await start();
      await apply(records);
      const one = await dumped();
      await start();
      for (const chunk of chunksOf([...records].reverse(), 7)) await apply(chunk);
      expect(differences(one, await dumped())).toEqual(none);
    }
  });

  it('appends nothing when the same records come again', async () => {
    const records = lastOfEach(fc.sample(randomRecord, { numRuns: 80, seed: 21 }));
    const first = await apply(records);
    const again = await apply(records);
    expect(first.appended).toBeGreaterThan(30);
    expect(again).toMatchObject({ appended: 0, dataVersion: first.dataVersion });
  });

  it('skips and lists, on undoing a change set, what was written since', async () => {
    const [source] = testSources;
    const named = (value: string): RecordInput => ({
      type: 'STATEMENT',
      noun: 'Model',
      keys: ['name:walker|2021'],
      source: source?.key ?? '',
      origin: 'IMPORT',
      fields: { name: { value } },
    });
    const other: RecordInput = { ...named('Runner'), type: 'STATEMENT', keys: ['name:runner|2022'] } as RecordInput;
    const first = await apply([named('Walker'), other]);
    const second = await apply([named('Walker, corrected')]);
    const report = await curationService(graph, nouns).revert(first.changeSet, { author: 'test', reason: 'undo' });
    expect(report.conflicts).toEqual([
      expect.objectContaining({ slot: expect.stringContaining('name:walker|2021'), changeSet: second.changeSet }),
    ]);
    const lines = (await dumped()).join('\n');
    expect(lines).toContain('Walker, corrected');
    expect(lines).not.toContain('Runner');
  });

  it('writes nothing of a set that is to be kept whole and cannot be', async () => {
    const good = fc.sample(randomRecord, { numRuns: 3, seed: 5 });
    const bad: RecordInput = {
      type: 'STATEMENT',
      noun: 'Model',
      keys: ['doi:10.1000/a'],
      source: testSources[0]?.key ?? '',
      origin: 'HUMAN',
      fields: {},
    };
    const set = { title: 'test', reason: 'test', author: 'test', sources: testSources, records: [...good, bad] };
    await expect(curationService(graph, nouns).apply({ ...set, allOrNothing: true })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await dumped()).toEqual([]);
    expect(await curationService(graph, nouns).apply(set)).toMatchObject({ rejected: 1 });
  });

  it('applies a change set with an idempotency key once, however often it is sent', async () => {
    const [source] = testSources;
    const said = {
      type: 'STATEMENT',
      noun: 'Model',
      keys: ['name:walker|2021'],
      source: source?.key ?? '',
      origin: 'IMPORT',
    } as const;
    const set = {
      title: 'test',
      reason: 'test',
      author: 'test',
      sources: testSources,
      records: [{ ...said, fields: { name: { value: 'Walker' } } }],
      idempotencyKey: 'k',
    };
    const once = await curationService(graph, nouns).apply(set);
    await apply([{ ...said, fields: null }]);
    const again = await curationService(graph, nouns).apply(set);
    expect(again).toMatchObject({ changeSet: once.changeSet, dataVersion: 1, appended: 1 });
    expect(await dumped()).toEqual([]);
  });
});
