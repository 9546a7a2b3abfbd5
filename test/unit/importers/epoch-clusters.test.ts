import { describe, expect, it } from '@jest/globals';
import { epochClusters } from '../../../src/importers/epoch-clusters.ts';
import { importSheet } from '../../../src/importers/pipeline.ts';
import { tableSheet } from '../../../src/importers/sheet.ts';
import { fixture, mapped, recorder, source, statement } from './importing.ts';

const imported = async () => {
  const { apply, records } = recorder();
  const sheet = tableSheet(await fixture('clusters.csv', epochClusters), epochClusters);
  const report = await importSheet({ sheet, source, apply, author: 'tests', reason: 'a test' });
  return { report, statements: records().map(statement) };
};

describe('a row of the cluster sheet', () => {
  it('has owners, chips, countries and quantities in the units of the noun, reported or derived', async () => {
    const [row] = await mapped(epochClusters, await fixture('clusters.csv', epochClusters));
    expect(statement(row?.record)).toMatchObject({
      noun: 'Cluster',
      keys: ['epoch:Tin Hall, Heronry'],
      fields: {
        name: { value: 'Tin Hall, Heronry' },
        operationalStatus: { value: 'EXISTING' },
        certainty: { value: 'CONFIRMED' },
        sector: { value: 'PUBLIC_PRIVATE' },
        firstOperationalDate: { value: '2023-06-01' },
        performance16Bit: { value: 1e18, method: 'UNKNOWN' },
        chips: { value: 1500 },
        powerCapacity: { value: 3_300_000, method: 'REPORTED' },
        hardwareCost: { value: 1e6, method: 'DERIVED' },
        possibleDuplicate: { value: true },
        standardAnalysis: { value: true },
        owners: {
          value: [
            { key: 'epoch:Tin', name: 'Tin', properties: { position: 0 } },
            { key: 'epoch:Zinc Works', name: 'Zinc Works', properties: { position: 1 } },
          ],
        },
        hardware: {
          value: [
            { key: 'epoch:Tin T1', name: 'Tin T1', properties: { quantity: 1000 } },
            { key: 'epoch:Tin T2', name: 'Tin T2', properties: { quantity: 500 } },
          ],
        },
        country: { value: [{ key: 'iso3166:JP' }, { key: 'iso3166:PH' }] },
      },
    });
    expect(row?.problems).toEqual([]);
  });

  it('under a name that stands for many is known by what it says, and numbered where another says the same', async () => {
    const { statements } = await imported();
    const keys = statements.map(({ keys: [key] }) => String(key)).filter((key) => key.startsWith('name:'));
    const [first = '', second, third = ''] = keys;
    expect(first).toMatch(/^name:Anonymized Heron System\|2019-11-15\|[0-9a-z]{16}$/);
    expect(second).toBe(`${first}|2`);
    expect(third).toMatch(/^name:Anonymized Heron System\|2018-11-15\|[0-9a-z]{16}$/);
    expect(statements[1]?.fields?.chips).toEqual({ value: 30_000 });
  });

  it('is refused where it repeats a name that means one machine, or has none', async () => {
    const { report } = await imported();
    expect(report).toMatchObject({ rows: 7, records: 5, rejected: 2 });
    expect(report.problems.map(({ row, code, value }) => [row, code, value])).toEqual([
      [5, 'UNKNOWN_COUNTRY', 'Atlantis'],
      [6, 'UNKNOWN_LABEL', 'Rumoured'],
      [6, 'REPEATED_SUBJECT', 'epoch:zinc barn'],
      [7, 'NO_SUBJECT', ''],
    ]);
  });
});
