import { fileURLToPath } from 'node:url';
import { nouns } from '../../../src/entities/nouns.ts';
import { allRows, openTable, type Table, tableOf } from '../../../src/importers/csv.ts';
import type { Mapped, TableFormat } from '../../../src/importers/format.ts';
import { headerNames } from '../../../src/importers/header-names.ts';
import type { Apply } from '../../../src/importers/pipeline.ts';
import type { ChangeSetInput } from '../../../src/log/change-set.ts';
import type { RecordInput, SourceDefinition, StatementInput } from '../../../src/log/record.ts';
import { toEntry } from '../../../src/log/to-entry.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export const source: SourceDefinition = {
  key: 'tests/herons@2026-01-01',
  title: 'Herons',
  dataset: 'tests',
  sheet: 'herons',
  edition: '2026-01-01',
  rank: 2,
  sheetOrder: 1,
  licence: 'CC0 1.0',
  citation: 'Tests',
};

export const fixture = (name: string, format: TableFormat): Promise<Table> =>
  openTable(`${root}/test/fixtures/importers/${name}`, headerNames(format));

/** What a format makes of every row of a table. */
export const mapped = async (format: TableFormat, table: Table | string): Promise<readonly Mapped[]> => {
  const opened = typeof table === 'string' ? await tableOf(table, headerNames(format)) : table;
  return (await allRows(opened)).map((row) => format.map(row, source.key));
};

export const statement = (record: RecordInput | null | undefined): StatementInput => {
  if (record?.type !== 'STATEMENT') throw new Error(`not a statement: ${JSON.stringify(record)}`);
  return record;
};

export interface Recorder {
  readonly apply: Apply;
  readonly changeSets: readonly ChangeSetInput[];
  records(): readonly RecordInput[];
}

/** Stands where the write path stands: checks records as it does, and remembers them. */
export const recorder = (): Recorder => {
  const changeSets: ChangeSetInput[] = [];
  const apply: Apply = async (changeSet) => {
    changeSets.push(changeSet);
    const problems = changeSet.records.flatMap((record, index) => {
      const outcome = toEntry(nouns, record);
      return 'problem' in outcome ? [{ index, ...outcome.problem }] : [];
    });
    const read = changeSet.records.length;
    const appended = read - problems.length;
    const changed = { read, appended, unchanged: 0, rejected: problems.length };
    const rejected = new Set(problems.map(({ index }) => index));
    const outcomes = changeSet.records.map((_, index) => (rejected.has(index) ? 'REJECTED' : 'CREATED'));
    const entities = { created: appended, changed: 0, stubs: 0 };
    const all = { ...changed, outcomes, entities, problems };
    return { changeSet: `chg_${changeSets.length}`, dataVersion: changeSets.length, ...all };
  };
  return { apply, changeSets, records: () => changeSets.flatMap(({ records }) => records) };
};
