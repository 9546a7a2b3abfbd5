import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { fileSource, type ImportKind } from '../../../src/importers/file-source.ts';
import { formats } from '../../../src/importers/formats.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { openSheet } from '../../../src/importers/sheet.ts';
import { recorder, root } from './importing.ts';

const data = join(root, '..', 'shared', 'data');
const present = existsSync(data);
if (!present) console.warn('No shared file is imported: ../shared/data is absent.');

/** Rows that are refused, by reason: two of one subject, and rows that name nothing. */
type Refused = Readonly<Record<string, number>>;
const files: readonly (readonly [file: string, kind: ImportKind, refused: Refused])[] = [
  ['epoch/all_ai_models_2025-04.csv', 'epoch-models', { REPEATED_SUBJECT: 2, NO_SUBJECT: 3 }],
  ['epoch/frontier_ai_models_2026-05-02.csv', 'epoch-models', {}],
  ['epoch/large_scale_ai_models_2026-05-02.csv', 'epoch-models', { REPEATED_SUBJECT: 1 }],
  ['epoch/notable_ai_models_2026-05-02.csv', 'epoch-models', {}],
  ['epoch/notable_ml_systems_2022-09-04.csv', 'epoch-models', { REPEATED_SUBJECT: 1 }],
  ['epoch/organizations_2025-05-12.csv', 'epoch-organizations', {}],
  ['epoch/ml_hardware_2026-04-27.csv', 'epoch-hardware', {}],
  ['epoch/gpu_clusters_2025-11-03.csv', 'epoch-clusters', {}],
  ['openalex/topics.csv', 'openalex-topics', {}],
  ['openalex/ml_works_concepts.jsonl.gz', 'openalex-works', {}],
  ['openalex/works_full_shape.jsonl.gz', 'openalex-works', {}],
  ['openalex/work_5103_authorships.jsonl.gz', 'openalex-works', {}],
  ['papers/works.jsonl.gz', 'conference-papers', {}],
  ['papers/code-links.json.gz', 'code-links', {}],
  ['ror/ror-records.jsonl.gz', 'ror', {}],
];

/** Rows by other means than the importers': all in memory. */
const countRows = (path: string): number => {
  const bytes = readFileSync(path);
  if (path.endsWith('.csv')) return parse(bytes, { bom: true, columns: true, relax_column_count: true }).length;
  const text = gunzipSync(bytes).toString('utf8').trimEnd();
  return path.endsWith('.json.gz') ? (JSON.parse(text) as readonly unknown[]).length : text.split('\n').length;
};

(present ? describe : describe.skip)('the shared files (skipped where ../shared/data is absent)', () => {
  it.each(files)(
    '%s is read whole by %s',
    async (file, kind, refused) => {
      const path = join(data, file);
      const { apply } = recorder();
      const counts: Record<string, number> = {};
      const unknown: (string | null)[] = [];
      const report = await importSheet({
        sheet: await openSheet(path, formats[kind]),
        source: fileSource(kind, path, '2026-01-01'),
        apply,
        author: 'tests',
        reason: file,
        onProblem: ({ severity, code, column }) => {
          if (severity === 'REJECTED') counts[code] = (counts[code] ?? 0) + 1;
          if (code === 'UNKNOWN_COLUMN') unknown.push(column);
        },
      });
      const { created, changed, unchanged, rejected } = report;
      expect(created + changed + unchanged + rejected).toBe(countRows(path));
      expect(report.rows).toBe(countRows(path));
      expect(rejected).toBe(Object.values(refused).reduce((sum, count) => sum + count, 0));
      expect(counts).toEqual(refused);
      expect(unknown).toEqual([]);
      expect(report.appended).toBe(report.records);
      // Rows about one paper are one record; rows of topics describe others in passing.
      const joined = kind === 'code-links' ? 1 : 0;
      if (kind !== 'openalex-topics') expect(report.records).toBe(report.rows - report.rejected - joined);
    },
    120_000,
  );
});
