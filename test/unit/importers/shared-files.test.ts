import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileSource, type ImportKind } from '../../../src/importers/file-source.ts';
import { formats } from '../../../src/importers/formats.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { openSheet } from '../../../src/importers/sheet.ts';
import { recorder, root } from './importing.ts';

const data = join(root, '..', '..', 'shared', 'data');
const files: readonly (readonly [string, ImportKind])[] = [
  ['epoch/all_ai_models_2025-04.csv', 'epoch-models'],
  ['epoch/frontier_ai_models_2026-05-02.csv', 'epoch-models'],
  ['epoch/large_scale_ai_models_2026-05-02.csv', 'epoch-models'],
  ['epoch/notable_ai_models_2026-05-02.csv', 'epoch-models'],
  ['epoch/notable_ml_systems_2022-09-04.csv', 'epoch-models'],
  ['epoch/organizations_2025-05-12.csv', 'epoch-organizations'],
  ['epoch/ml_hardware_2026-04-27.csv', 'epoch-hardware'],
  ['epoch/gpu_clusters_2025-11-03.csv', 'epoch-clusters'],
  ['openalex/topics.csv', 'openalex-topics'],
  ['openalex/ml_works_concepts.jsonl.gz', 'openalex-works'],
  ['openalex/works_full_shape.jsonl.gz', 'openalex-works'],
  ['openalex/work_5103_authorships.jsonl.gz', 'openalex-works'],
  ['papers/works.jsonl.gz', 'conference-papers'],
  ['ror/ror-records.jsonl.gz', 'ror'],
];
describe('x', () => {
  it.each(files)(
    '%s',
    async (file, kind) => {
      const { apply } = recorder();
      const codes = new Map<string, number>();
      const first = new Map<string, unknown>();
      const start = performance.now();
      const r = await importSheet({
        sheet: await openSheet(join(data, file), formats[kind]),
        source: fileSource(kind, file, '2026-01-01'),
        apply,
        author: 't',
        reason: 'r',
        onProblem: (p) => {
          const k = `${p.severity} ${p.code} ${p.column?.replace(/\d+/, '#')}`;
          codes.set(k, (codes.get(k) ?? 0) + 1);
          if (!first.has(k)) first.set(k, [p.row, p.value.slice(0, 80), p.reason.slice(0, 100)]);
        },
      });
      console.log(
        file,
        r.rows,
        r.records,
        r.appended,
        r.rejected,
        r.doubtful,
        Math.round(performance.now() - start),
        JSON.stringify([...codes], null, 0),
        JSON.stringify([...first]),
      );
      expect(existsSync(data)).toBe(true);
    },
    120_000,
  );
});
