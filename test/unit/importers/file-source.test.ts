import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileSource, importKinds } from '../../../src/importers/file-source.ts';
import { readManifest } from '../../../src/importers/seeds.ts';
import { root } from './importing.ts';

describe('the source of a file', () => {
  it.each([
    ['all_ai_models_2025-04.csv', 'epoch/all@2025-04-01'],
    ['frontier_ai_models_2026-05-02.csv', 'epoch/frontier@2026-05-02'],
    ['large_scale_ai_models_2026-05-02.csv', 'epoch/large-scale@2026-05-02'],
    ['notable_ml_systems_2022-09-04.csv', 'epoch/notable@2022-09-04'],
    ['export 2026-01-31.csv.gz', 'epoch/models@2026-01-31'],
  ])('of models is named in %s: %s', (name, key) => {
    expect(fileSource('epoch-models', `/somewhere/2020-02-02/${name}`).key).toBe(key);
  });

  it('has the edition that is given before the one of its name', () => {
    expect(fileSource('ror', 'ror_2026-05-02.jsonl', '2026-06-23')).toMatchObject({
      key: 'ror/records@2026-06-23',
      edition: '2026-06-23',
      rank: 3,
    });
  });

  it('asks for the edition where nothing tells it, and refuses one that is no day', () => {
    expect(() => fileSource('ror', '-')).toThrow('--edition: neither the name - nor a row tells a day');
    expect(() => fileSource('ror', 'ror_2026-13-02.jsonl')).toThrow('--edition');
    expect(() => fileSource('ror', 'ror.jsonl', '2026-02')).toThrow('expected a day, YYYY-MM-DD');
    expect(() => fileSource('ror', 'ror.jsonl', '2026-02-30')).toThrow('expected a day');
  });

  it('is the same as that of a seed of the same sheet and edition, but for licence and citation', async () => {
    const seeds = (await readManifest(join(root, 'seeds'))).map(({ source }) => source);
    const names = ['notable', 'large_scale', 'frontier'];
    const ours = importKinds.flatMap((kind) =>
      ['2026-05-02', '2025-05-12', '2026-04-27', '2025-11-03'].flatMap((day) =>
        names.map((name) => fileSource(kind, `${name}_${day}.csv`)),
      ),
    );
    const met = seeds.filter(({ key }) => ours.some((own) => own.key === key));
    expect(met.length).toBe(6);
    for (const { licence: _, citation: __, ...fixed } of met) {
      expect(ours.find(({ key }) => key === fixed.key)).toMatchObject(fixed);
    }
  });
});
