import { describe, expect, it } from '@jest/globals';
import type { ImportKind } from '../../../src/importers/file-source.ts';
import { newestDay } from '../../../src/importers/newest-day.ts';

const newestOf = (kind: ImportKind, ...rows: readonly Readonly<Record<string, unknown>>[]): string | null => {
  const newest = newestDay(kind);
  for (const row of rows) newest.see(row);
  return newest.day();
};

describe('the newest row of a file', () => {
  it.each<[string, ImportKind, readonly Readonly<Record<string, unknown>>[], string | null]>([
    [
      'is the last that was changed',
      'epoch-models',
      [
        { 'Last modified': '2025-03-11 19:27:29+00:00', 'Publication date': '2024-01-02' },
        { 'Last modified': '2025-02-01', 'Publication date': '2026-01-01' },
      ],
      '2025-03-11',
    ],
    [
      'is the last that was published, where no row says when it was changed',
      'epoch-models',
      [{ 'Publication date': '04/09/2022' }, { 'Publication date': '2021-12-31', 'Last modified': '' }],
      '2022-09-04',
    ],
    [
      'is told by the registry’s own date',
      'ror',
      [{ admin: { last_modified: { date: '2026-02-24' } } }, {}],
      '2026-02-24',
    ],
    ['may be a year', 'openalex-works', [{ publication_year: 2019 }, { publication_year: 2017 }], '2019-01-01'],
    [
      'is no cluster that is only planned',
      'epoch-clusters',
      [
        { Status: 'Existing', 'First Operational Date': '2025-08-01' },
        { Status: 'Planned', 'First Operational Date': '2030-01-01' },
      ],
      '2025-08-01',
    ],
    ['is not told by days that no calendar has', 'epoch-models', [{ 'Publication date': '31/02/2022' }], null],
    ['is not told by a table without days', 'epoch-organizations', [{ Organization: 'Tin Robots' }], null],
  ])('%s', (_what, kind, rows, expected) => {
    expect(newestOf(kind, ...rows)).toBe(expected);
  });
});
