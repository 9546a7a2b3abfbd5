import { describe, expect, it } from '@jest/globals';
import { createSchema } from '../../../src/api/schema.ts';
import type { DomainError } from '../../../src/shared/errors.ts';
import { openReport } from '../../../src/tables/open-report.ts';
import type { PlanRequest } from '../../../src/tables/plan.ts';
import { columnsOf, type ReportTable, reportTablesOf } from '../../../src/tables/report-table.ts';
import { reportRows } from '../../../src/tables/reports.ts';

const tables = reportTablesOf(createSchema());
const named = (name: string): ReportTable => {
  const table = tables.get(name);
  if (!table) throw new Error(`There is no report ${name}`);
  return table;
};

const args = { by: [{ field: 'access' }], measures: [{ as: 'mean', function: 'MEAN', of: 'citations' }] };
const group = (value: string | null, count: number, mean: number | null) => ({
  keys: [{ field: 'access', value, label: value ?? 'UNKNOWN' }],
  count,
  measures: [{ as: 'mean', value: mean, low: null, high: null, n: 1 }],
});

const read = async (given: Partial<PlanRequest>, warnings: readonly object[] = []) => {
  const asked: unknown[] = [];
  const run = async (_document: unknown, variables: unknown) => {
    asked.push(variables);
    return { data: { modelGroups: { warnings, groups: [group('API', 3, 1.5), group(null, 2, null)] } } };
  };
  const request = { args, columns: null, explode: null, ...given };
  const { columns, rows, totalCount } = await openReport(run, named('modelGroups'), request);
  const all: unknown[] = [];
  for await (const batch of rows) all.push(...batch);
  return { columns: columns.map(({ name, type }) => [name, type]), rows: all, totalCount, asked };
};

describe('reports as tables', () => {
  it('are all that say where their rows are', () => {
    expect([...tables.keys()].sort()).toEqual(Object.keys(reportRows).sort());
  });

  it('have the columns of every level, the outer ones first', () => {
    const names = columnsOf(named('shares'), {}).map(({ name }) => name);
    expect(names.slice(0, 5)).toEqual(['facet.key', 'facet.label', 'bucket.label', 'bucket.from', 'bucket.to']);
    expect(names).toEqual(expect.arrayContaining(['bucket.coverage.counted', 'key', 'share', 'interval.low']));
  });

  it('have a column for every key and measure that is asked for, and ask for all groups', async () => {
    const { columns, rows, totalCount, asked } = await read({});
    expect(columns).toEqual([
      ['access', 'STRING'],
      ['access.label', 'STRING'],
      ['count', 'INT64'],
      ['mean', 'DOUBLE'],
      ['mean.low', 'DOUBLE'],
      ['mean.high', 'DOUBLE'],
      ['mean.n', 'INT64'],
    ]);
    expect(rows).toEqual([
      ['API', 'API', 3, 1.5, null, null, 1],
      [null, 'UNKNOWN', 2, null, null, null, 1],
    ]);
    expect([totalCount, asked]).toEqual([2, [{ ...args, first: 100_000 }]]);
  });

  it('have the columns that are named, in that order', async () => {
    expect((await read({ columns: ['count', 'access'] })).rows).toEqual([
      [3, 'API'],
      [2, null],
    ]);
  });

  it.each([
    [{ columns: ['cuont'] }, { argument: 'columns', nearest: 'count' }],
    [{ explode: 'members' }, { argument: 'explode' }],
  ])('refuse %j', async (given, details) => {
    await expect(read(given)).rejects.toMatchObject({ code: 'BAD_INPUT', details } satisfies Partial<DomainError>);
  });

  it('are never cut', async () => {
    await expect(read({}, [{ code: 'GROUPS_LEFT_OUT' }])).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});
