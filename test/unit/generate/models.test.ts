import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { countOption, seedOption } from '../../../src/commands/generate-file.ts';
import { epochModels } from '../../../src/generate/epoch-models.ts';
import { tableOf } from '../../../src/importers/csv.ts';
import { formats } from '../../../src/importers/formats.ts';
import { headerNames } from '../../../src/importers/header-names.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { tableSheet } from '../../../src/importers/sheet.ts';
import { recorder, source, statement } from '../importers/importing.ts';

const textOf = (count: number, seed: number): string => [...epochModels(count, seed)].join('');

const imported = async (count: number, seed: number) => {
  const format = formats['epoch-models'];
  const { apply, records } = recorder();
  const sheet = tableSheet(await tableOf(textOf(count, seed), headerNames(format)), format);
  const report = await importSheet({ sheet, source, apply, author: 'tests', reason: 'generated' });
  return { report, models: records().map((record) => statement(record).fields ?? {}) };
};

/** Slope of a straight line by least squares, and the standard deviation around it. */
const trend = (points: readonly (readonly [x: number, y: number])[]) => {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const slope = mean(points.map(([x, y]) => (x - mx) * (y - my))) / mean(points.map(([x]) => (x - mx) ** 2));
  return { slope, deviation: Math.sqrt(mean(points.map(([x, y]) => (y - my - slope * (x - mx)) ** 2))) };
};

describe('generated models', () => {
  it('are the same text for the same seed, on every machine', () => {
    expect(createHash('sha256').update(textOf(200, 42)).digest('hex')).toBe(
      'e1f26e2515ac1671272da67ae1557882be9272540340b180a9e2e8e02aeca1c6',
    );
    expect(textOf(20, 42)).not.toBe(textOf(20, 43));
  });

  it('are read by the importer without a rejection or a doubt', async () => {
    const { report } = await imported(600, 3);
    expect(report).toMatchObject({ rows: 600, records: 600, rejected: 0, doubtful: 0 });
  });

  it('are trained on more compute every year, with scatter, as in the notable sheet (0.64 a year, 1.7)', async () => {
    const { models } = await imported(2_000, 1);
    const points = models.flatMap(({ trainingCompute, publicationDate }): (readonly [number, number])[] =>
      typeof trainingCompute?.value === 'number'
        ? [[Number(String(publicationDate?.value).slice(0, 4)), Math.log10(trainingCompute.value)]]
        : [],
    );
    expect(points.length / models.length).toBeGreaterThan(0.45);
    expect(points.length / models.length).toBeLessThan(0.6);
    const { slope, deviation } = trend(points);
    expect(slope).toBeGreaterThan(0.55);
    expect(slope).toBeLessThan(0.72);
    expect(deviation).toBeGreaterThan(1.4);
    expect(deviation).toBeLessThan(2);
  });

  it('say what they are in every name', async () => {
    const { models } = await imported(200, 2);
    for (const { name, developers } of models) {
      expect(String(name?.value)).toMatch(/^Synthetic /u);
      for (const developer of Array.isArray(developers?.value) ? developers.value : [])
        expect(developer).toMatchObject({ name: expect.stringMatching(/^Synthetic /u) });
    }
  });
});

describe('the options of generate', () => {
  it.each(['', '0', '-1', '1.5', '1e3', 'x', '1000000001'])(
    'refuse the count %j and say what would be right',
    (count) => {
      expect(() => countOption(count)).toThrow(/^--count: .* expected a whole number from 1 to 1000000000/u);
    },
  );

  it('take any seed of 32 bits', () => {
    expect(seedOption('4294967295')).toBe(4_294_967_295);
    expect(() => seedOption('4294967296')).toThrow(/--seed/u);
  });
});
