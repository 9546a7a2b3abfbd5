import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dump } from '../../src/curation/dump.ts';
import { rebuild } from '../../src/curation/rebuild.ts';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type FileListeners, type FileReport, type FileToImport, importFile } from '../../src/importers/import-file.ts';
import type { ImportProblem } from '../../src/importers/import-problem.ts';
import type { EntityChange, GoneEntity } from '../../src/log/entity-change.ts';
import type { RecordInput } from '../../src/log/record.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { type ModelRow, modelRows, writeModels } from '../support/model-files.ts';
import { applyRecords, seedSource } from '../support/seed.ts';

let graph: Graph;
let folder = '';
beforeAll(async () => {
  graph = openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'graph-imports-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await emptyDatabase(graph);
  await prepareDatabase(graph);
});

const dumped = async (): Promise<string> => {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines.join('\n');
};
const count = async (label: 'Record' | 'ChangeSet'): Promise<number> => {
  const [row] = await graph.read<{ count: number }>(
    label === 'Record'
      ? cypher`MATCH (record:Record) RETURN count(record) AS count`
      : cypher`MATCH (changeSet:ChangeSet) RETURN count(changeSet) AS count`,
  );
  return row?.count ?? 0;
};
const shownModels = async (): Promise<readonly string[]> =>
  (await graph.read<{ name: string }>(cypher`MATCH (model:Model) RETURN model.name AS name ORDER BY name`)).map(
    ({ name }) => name,
  );

const run = (path: string, more: Partial<FileToImport> = {}, listeners: FileListeners = {}): Promise<FileReport> =>
  importFile(curationService(graph, nouns), { kind: 'epoch-models', path, author: 'test', ...more }, listeners);

const file = (name: string, rows: readonly ModelRow[]): Promise<string> => writeModels(folder, name, rows);

const adds = ({ rows, created, changed, unchanged, rejected }: FileReport): boolean =>
  rows === created + changed + unchanged + rejected;

const describing = (name: string): RecordInput => ({
  type: 'STATEMENT',
  noun: 'Model',
  keys: [`name:${name}|2023`],
  source: seedSource.key,
  origin: 'IMPORT',
  fields: { name: { value: name } },
});

describe('importing a file', () => {
  it('tells of every row what became of it, and changes nothing the second time', async () => {
    const rows = [...modelRows(10), { Model: 'Heron 3', 'Publication date': '2023-05-17' }, {}];
    const path = await file('notable 2026-01-01.csv', rows);
    await applyRecords(graph, [describing('Heron 1')], [seedSource]);
    const first = await run(path, { batchWeight: 8 });
    expect(first).toMatchObject({ rows: 12, created: 9, changed: 1, unchanged: 0, rejected: 2, stopped: false });
    expect(first).toMatchObject({ appended: 10, entities: { created: 9, changed: 1 }, edition: { from: 'NAME' } });
    const [before, records] = [await dumped(), await count('Record')];
    const second = await run(path);
    expect(second).toMatchObject({ rows: 12, created: 0, changed: 0, unchanged: 10, rejected: 2, appended: 0 });
    expect(second.changeSet).toBeNull();
    expect([adds(first), adds(second)]).toEqual([true, true]);
    expect(await count('Record')).toBe(records);
    expect(await dumped()).toBe(before);
  });

  it('counts the stubs that references make, and calls a row about one of them created', async () => {
    const path = await file('notable 2026-01-01.csv', [
      { Model: 'Egret', Organization: 'Tin Robots', 'Base model': 'Heron', 'Publication date': '2023-05-17' },
    ]);
    const next = await file('notable 2026-02-01.csv', [{ Model: 'Heron', 'Publication date': '2022-05-17' }]);
    expect(await run(path)).toMatchObject({ created: 1, entities: { created: 1, changed: 0, stubs: 2 } });
    expect(await run(next)).toMatchObject({ created: 1, entities: { created: 1, stubs: 0 } });
  });

  it('writes nothing of a file that is mostly bad, tells every problem, and writes it where that is allowed', async () => {
    const path = await file('notable 2026-01-01.csv', [...modelRows(2), {}, {}, { Parameters: 'x' }]);
    const problems: ImportProblem[] = [];
    const listeners = { onProblem: (problem: ImportProblem) => problems.push(problem) };
    await expect(run(path, {}, listeners)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('3 of 5 rows would be rejected, the first on line 4: the row names nothing'),
    });
    expect(problems.filter(({ severity }) => severity === 'REJECTED')).toHaveLength(3);
    expect(problems[0]?.mend).toContain('give the row the name');
    expect(await count('Record')).toBe(0);
    expect(await run(path, { maxRejected: 1 })).toMatchObject({ created: 2, rejected: 3 });
    await expect(run(path, { maxRejected: 2 })).rejects.toThrow('expected a share from 0 to 1');
  });

  it('takes the edition from the newest row where neither it is given nor the name tells it', async () => {
    const rows = [{ Model: 'Heron', 'Last modified': '2025-03-11 19:27:29+00:00' }, { Model: 'Egret' }];
    const path = await file('notable.csv', rows);
    expect(await run(path)).toMatchObject({ source: 'epoch/notable@2025-03-11', edition: { from: 'ROWS' } });
    const undated = await file('frontier.csv', [{ Model: 'Heron' }]);
    await expect(run(undated)).rejects.toThrow('--edition: neither the name');
  });
});

describe('a dry run', () => {
  it('tells what would change, field by field, and writes nothing', async () => {
    const rows = modelRows(6);
    await run(await file('notable 2025-01-01.csv', rows));
    const before = await dumped();
    const [first, ...others] = rows;
    const path = await file('notable 2026-01-01.csv', [
      { ...first, Organization: 'Institute 0,Zinc', Parameters: '2e9' },
      ...others.slice(1),
      { Model: 'Stork', 'Publication date': '2024-01-02' },
    ]);
    const changes: EntityChange[] = [];
    const gone: GoneEntity[] = [];
    const listeners = {
      onDiff: (change: EntityChange) => changes.push(change),
      onGone: (one: GoneEntity) => gone.push(one),
    };
    const dry = await run(path, { dryRun: true, batchWeight: 6 }, listeners);
    expect(await dumped()).toBe(before);
    expect(changes.map(({ name, kind, fields }) => [name, kind, fields])).toEqual([
      [
        'Heron 1',
        'CHANGED',
        [
          { field: 'parameters', before: 1e9, after: 2e9 },
          { field: 'developers', before: ['Tin Robots', 'Institute 0'], after: ['Institute 0', 'Zinc'] },
        ],
      ],
      ['Stork', 'CREATED', expect.arrayContaining([{ field: 'publicationDate', before: null, after: '2024-01-02' }])],
    ]);
    expect(gone).toMatchObject([{ name: 'Heron 2', outcome: 'LISTED', listedBy: ['epoch/notable@2025-01-01'] }]);
    const { changeSet, dryRun, ...real } = await run(path, { batchWeight: 6 });
    expect(dry).toEqual({ ...real, changeSet: null, dryRun: true });
    expect([changeSet === null, dryRun]).toEqual([false, false]);
  });
});

describe('what a newer edition no longer lists', () => {
  const name = (index: number): string => `Heron ${index}`;
  const [one, two, three] = modelRows(3);
  const older = (rows: readonly (ModelRow | undefined)[]) =>
    file(
      'notable 2025-01-01.csv',
      rows.flatMap((row) => row ?? []),
    );
  const newer = () => file('notable 2026-01-01.csv', [one ?? {}]);

  it('is told, and retired only when asked for and nobody else describes it', async () => {
    await run(await older([one, two, three]));
    await applyRecords(graph, [describing(name(3))], [seedSource]);
    const path = await newer();
    expect(await run(path)).toMatchObject({ gone: { listed: 2, retired: 0, kept: 0, back: 0 } });
    expect(await shownModels()).toEqual([name(1), name(2), name(3)]);
    const gone: GoneEntity[] = [];
    const listeners = { onGone: (lost: GoneEntity) => gone.push(lost) };
    expect(await run(path, { retireMissing: true, dryRun: true })).toMatchObject({ gone: { retired: 1 } });
    expect(await shownModels()).toHaveLength(3);
    expect(await run(path, { retireMissing: true }, listeners)).toMatchObject({
      unchanged: 1,
      appended: 1,
      gone: { listed: 2, retired: 1, kept: 1, back: 0 },
    });
    expect(gone.find(({ outcome }) => outcome === 'KEPT')).toMatchObject({
      name: name(3),
      describedBy: [seedSource.key],
    });
    expect(await shownModels()).toEqual([name(1), name(3)]);
    const records = await count('Record');
    expect(await run(path, { retireMissing: true })).toMatchObject({ appended: 0, gone: { retired: 1 } });
    expect(await count('Record')).toBe(records);
  });

  it('is shown again by a later edition that lists it again', async () => {
    await run(await older([one, two]));
    await run(await newer(), { retireMissing: true });
    expect(await shownModels()).toEqual([name(1)]);
    const path = await file('notable 2027-01-01.csv', [one ?? {}, two ?? {}]);
    expect(await run(path, { dryRun: true })).toMatchObject({ gone: { listed: 0, back: 1 } });
    expect(await run(path)).toMatchObject({ gone: { listed: 0, back: 1 } });
    expect(await shownModels()).toEqual([name(1), name(2)]);
    expect(await run(path)).toMatchObject({ appended: 0, gone: { back: 0 } });
    expect(await run(await newer(), { retireMissing: true })).toMatchObject({ appended: 0, gone: { listed: 0 } });
  });

  it('is not what an older edition that comes later leaves out', async () => {
    await run(await newer());
    await run(await file('notable 2027-01-01.csv', [one ?? {}, three ?? {}]));
    expect(await run(await older([two]), { retireMissing: true })).toMatchObject({ gone: { listed: 0, retired: 0 } });
    expect(await shownModels()).toEqual([name(1), name(2), name(3)]);
  });

  it('is not everything, when a file has no row', async () => {
    await run(await older([one, two]));
    const path = await file('notable 2026-01-01.csv', []);
    expect(await run(path, { retireMissing: true })).toMatchObject({ rows: 0, gone: { listed: 2, retired: 0 } });
    expect(await shownModels()).toHaveLength(2);
  });

  it('stays retired or shown as a curator has decided', async () => {
    await run(await older([one, two]));
    const shows = { type: 'RETIREMENT', noun: 'Model', key: `name:${name(2)}|2023`, reason: null } as const;
    const hides = { ...shows, reason: 'a test' };
    await applyRecords(graph, [{ ...hides, source: 'curators', origin: 'HUMAN' }]);
    await applyRecords(graph, [{ ...shows, source: 'curators', origin: 'HUMAN' }]);
    expect(await run(await newer(), { retireMissing: true })).toMatchObject({
      gone: { listed: 1, kept: 1, retired: 0 },
    });
    expect(await shownModels()).toContain(name(2));
  });
});

describe('an import', () => {
  it('is one change set, undone in one go, with what was written since left and listed', async () => {
    const path = await file('notable 2026-01-01.csv', modelRows(12));
    const { changeSet } = await run(path, { batchWeight: 6 });
    expect(await count('ChangeSet')).toBe(1);
    const corrected = await file('notable 2026-01-01.csv', [
      ...modelRows(11),
      { ...modelRows(12)[11], Parameters: '7' },
    ]);
    const again = await run(corrected);
    expect(again).toMatchObject({ changed: 1, unchanged: 11 });
    const { revert } = curationService(graph, nouns);
    const report = await revert(changeSet ?? '', { author: 'test', reason: 'undo' });
    expect(report).toMatchObject({ appended: 11, conflicts: [{ changeSet: again.changeSet }] });
    expect(await shownModels()).toContain('Heron 12');
    await revert(again.changeSet ?? '', { author: 'test', reason: 'undo' });
    const rest = await revert(changeSet ?? '', { author: 'test', reason: 'undo' });
    expect(rest).toMatchObject({ appended: 1, conflicts: [] });
    expect(await dumped()).toBe('');
  });

  it('stops after the current batch when it is told to, and goes on from there as the same change set', async () => {
    const path = await file('notable 2026-01-01.csv', modelRows(30));
    await run(path);
    const whole = await dumped();
    await emptyDatabase(graph);
    await prepareDatabase(graph);
    const stop = new AbortController();
    const onProgress: FileListeners['onProgress'] = ({ phase, rows }) => {
      if (phase === 'WRITING' && rows >= 10) stop.abort();
    };
    const begun = await run(path, { batchWeight: 12 }, { signal: stop.signal, onProgress });
    expect(begun).toMatchObject({ stopped: true, gone: null });
    expect(adds(begun)).toBe(true);
    expect(begun.rows).toBeGreaterThanOrEqual(10);
    expect(begun.rows).toBeLessThan(30);
    const ended = await run(path, { batchWeight: 12 });
    expect(ended).toMatchObject({ rows: 30, unchanged: begun.rows, created: 30 - begun.rows, stopped: false });
    expect(ended.changeSet).toBe(begun.changeSet);
    expect(await dumped()).toBe(whole);
  });

  it('corrupts nothing beside another import and an edit', async () => {
    const first = await file('notable 2026-01-01.csv', modelRows(40));
    const second = await file('large scale 2026-01-01.csv', modelRows(40, 2e9));
    const edit = (): Promise<unknown> => applyRecords(graph, [describing('Heron 20')], [seedSource]);
    await run(first);
    await run(second);
    await edit();
    const inOrder = await dumped();
    await emptyDatabase(graph);
    await prepareDatabase(graph);
    const edits: Promise<unknown>[] = [];
    const onProgress: FileListeners['onProgress'] = ({ phase, rows }) => {
      if (phase === 'WRITING' && rows >= 15 && edits.length === 0) edits.push(edit());
    };
    const reports = await Promise.all([
      run(first, { batchWeight: 10 }, { onProgress }),
      run(second, { batchWeight: 14 }),
    ]);
    await Promise.all(edits);
    expect(reports.map(adds)).toEqual([true, true]);
    expect(edits).toHaveLength(1);
    expect(await dumped()).toBe(inOrder);
    await rebuild(graph, nouns);
    expect(await dumped()).toBe(inOrder);
  });
});
