import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { dump } from '../../src/curation/dump.ts';
import { rebuild } from '../../src/curation/rebuild.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { type CurationService, curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { type Cypher, cypher, toStatement } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { RecordInput } from '../../src/log/record.ts';
import { toEntry } from '../../src/log/to-entry.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { randomRecord, testSources } from '../support/random-records.ts';

let graph: Graph;
/** One for all that a test writes: it remembers its last turn at the lock. */
let curation: CurationService;

beforeAll(async () => {
  graph = openTestGraph();
});
afterAll(() => graph.close());

const start = async (): Promise<void> => {
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  curation = curationService(graph, nouns);
};
beforeEach(start);

const dumped = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
};

const apply = (records: readonly RecordInput[], by = curation) =>
  by.apply({ title: 'test', reason: 'test', author: 'test', sources: testSources, records });

/** The last record of each slot is what counts; any order of those gives the same graph. */
const lastOfEach = (records: readonly RecordInput[]): readonly RecordInput[] => {
  const slots = new Map<string, RecordInput>();
  for (const record of records) {
    const outcome = toEntry(nouns, record);
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

  it('refuses an idempotency key that comes again with other records, and keeps the keys of authors apart', async () => {
    const [source] = testSources;
    const named = (value: string): RecordInput => ({
      type: 'STATEMENT',
      noun: 'Model',
      keys: ['name:walker|2021'],
      source: source?.key ?? '',
      origin: 'HUMAN',
      fields: { name: { value } },
    });
    const set = (author: string, value: string) => ({
      title: 'test',
      reason: 'test',
      author,
      sources: testSources,
      records: [named(value)],
      idempotencyKey: 'k',
    });
    const { apply: applySet } = curationService(graph, nouns);
    await applySet(set('ann', 'Walker'));
    await expect(applySet(set('ann', 'Runner'))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await applySet(set('bob', 'Runner'))).toMatchObject({ appended: 1, dataVersion: 2 });
  });

  it('refuses to give a known source another rank: what rests on it would not follow', async () => {
    const [source] = testSources;
    await apply([]);
    const again = {
      title: 't',
      reason: 't',
      author: 't',
      records: [],
      sources: source ? [{ ...source, rank: 9 }] : [],
    };
    await expect(curationService(graph, nouns).apply(again)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('gives back with a value who said it: an undo restores origin, locator and citation', async () => {
    const [source] = testSources;
    const said = { type: 'STATEMENT', noun: 'Model', keys: ['name:walker|2021'], source: source?.key ?? '' } as const;
    await apply([
      { ...said, origin: 'IMPORT', locator: 'row 12', citation: 'C', fields: { name: { value: 'Walker' } } },
    ]);
    const edit = await apply([{ ...said, origin: 'HUMAN', fields: { name: { value: 'Runner' } } }]);
    await curationService(graph, nouns).revert(edit.changeSet, { author: 'test', reason: 'undo' });
    const current = await graph.read(cypher`
      MATCH (record:Current) RETURN record.origin AS origin, record.locator AS locator, record.citation AS citation
    `);
    expect(current).toEqual([{ origin: 'IMPORT', locator: 'row 12', citation: 'C' }]);
  });

  it('hands a sector down any number of levels, whether the chain comes at once or bit by bit', async () => {
    const [source] = testSources;
    const institution = (number: number, name = `Part ${number}`): RecordInput => ({
      type: 'STATEMENT',
      noun: 'Institution',
      keys: [`openalex:I${100 + number}`],
      source: source?.key ?? '',
      origin: 'IMPORT',
      fields: {
        name: { value: name },
        ...(number === 0
          ? { sector: { value: 'ACADEMIA' } }
          : {
              registryTypes: { value: ['facility'] },
              parents: { value: [{ key: `openalex:I${99 + number}`, name: 'above' }] },
            }),
      },
    });
    await apply(Array.from({ length: 13 }, (_, number) => institution(number)));
    await apply([institution(12, 'Renamed')]);
    const sectors = () =>
      graph.read<{ sector: string }>(
        cypher`MATCH (institution:Institution) RETURN DISTINCT institution.sector AS sector`,
      );
    expect(await sectors()).toEqual([{ sector: 'ACADEMIA' }]);
    await apply([{ ...institution(0), fields: { sector: { value: 'INDUSTRY' } } } as RecordInput]);
    expect(await sectors()).toEqual([{ sector: 'INDUSTRY' }]);
  });
});

describe('two writers at once', () => {
  const counter = async (): Promise<unknown> => {
    const [row] = await graph.read(cypher`
      MATCH (log:Log)
      RETURN log.seq AS seq, COUNT { (:Record) } AS records, COLLECT { MATCH (r:Record) RETURN max(r.seq) }[0] AS last
    `);
    return row;
  };

  it('are put in order by the lock: no number is given twice, and the graph follows from the log', async () => {
    const write = async (seed: number, by: CurationService): Promise<void> => {
      for (const chunk of chunksOf(fc.sample(randomRecord, { numRuns: 40, seed }), 5)) await apply(chunk, by);
    };
    await Promise.all([write(31, curation), write(32, curation), write(33, curationService(graph, nouns))]);
    const { seq, records, last } = (await counter()) as Record<string, number>;
    expect([records, last]).toEqual([seq, seq]);
    const before = await dumped();
    await rebuild(graph, nouns);
    expect(differences(before, await dumped())).toEqual(none);
  });

  it('do not turn the counter back where the one that waited has nothing to say', async () => {
    const records = lastOfEach(fc.sample(randomRecord, { numRuns: 30, seed: 41 }));
    const [one, other] = await Promise.all([apply(records), apply(records)]);
    expect(one.appended + other.appended).toBe(Math.max(one.appended, other.appended));
    const version = Math.max(one.dataVersion, other.dataVersion);
    expect(await counter()).toEqual({ seq: version, records: version, last: version });
    const edit = await apply([{ ...records[0], source: 'gamma/sheet@2024-03-01' } as RecordInput]);
    expect(edit.dataVersion).toBeGreaterThanOrEqual(version);
  });

  it('read again under the lock what another has written since they read it', async () => {
    const between: (() => Promise<unknown>)[] = [];
    const isLock = (query: Cypher): boolean => toStatement(query).text.includes('SET log.seq = log.seq +');
    const raced: Graph = {
      ...graph,
      write: (work, time) =>
        graph.write((transaction) => {
          const run: typeof transaction.run = async (query) => {
            if (isLock(query)) await between.shift()?.();
            return transaction.run(query);
          };
          return work({ ...transaction, run });
        }, time),
    };
    const slow = curationService(raced, nouns);
    const [first, ...others] = chunksOf(fc.sample(randomRecord, { numRuns: 80, seed: 51 }), 10);
    await apply(first ?? [], slow);
    for (const chunk of others) {
      // The same ten records and ten more come in between: what the slow one has planned to make is there already.
      const more = fc.sample(randomRecord, { numRuns: 10, seed: chunk.length });
      between.push(() => apply([...chunk, ...more], curation));
      await apply(chunk, slow);
    }
    expect(between).toEqual([]);
    const { seq, records, last } = (await counter()) as Record<string, number>;
    expect([records, last]).toEqual([seq, seq]);
    const before = await dumped();
    await rebuild(graph, nouns);
    expect(differences(before, await dumped())).toEqual(none);
  });

  it('lose nothing when an edit races an undo', async () => {
    const [source] = testSources;
    const named = (value: string): RecordInput => ({
      type: 'STATEMENT',
      noun: 'Model',
      keys: ['name:walker|2021'],
      source: source?.key ?? '',
      origin: 'HUMAN',
      fields: { name: { value } },
    });
    const first = await apply([named('Walker')]);
    await Promise.all([
      apply([named('Walker, corrected')]),
      curationService(graph, nouns).revert(first.changeSet, { author: 'test', reason: 'undo' }),
    ]);
    expect((await dumped()).join('\n')).toContain('Walker, corrected');
    expect(await apply([named('Walker, again')])).toMatchObject({ appended: 1 });
  });
});
