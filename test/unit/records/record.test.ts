import { describe, expect, it } from '@jest/globals';
import type { Claims } from '../../../src/log/record.ts';
import { type LogRecord, statedFields, valueText } from '../../../src/records/record.ts';

const header = {
  id: 'rec_1',
  seq: 1,
  slot: 'S|test|Model|name:a|2020',
  noun: 'Model',
  subject: 'name:a|2020',
  origin: 'IMPORT',
  source: 'test',
  changeSet: 'chg_1',
  at: '2026-01-01T00:00:00.000Z',
  by: null,
  locator: null,
  citation: null,
  current: true,
} as const;

const statement = (fields: Claims): LogRecord => ({ ...header, type: 'STATEMENT', body: { keys: [], fields } });

describe('what a record says', () => {
  it('is told field by field, with bounds, unit and method', () => {
    const claim = {
      value: 3e23,
      low: 1e23,
      high: 9e23,
      unit: 'FLOP',
      method: 'ESTIMATED',
      confidence: 'LIKELY',
    } as const;
    expect(statedFields(statement({ trainingCompute: claim }))).toEqual([
      { ...claim, name: 'trainingCompute', value: '3e+23', none: false },
    ]);
  });

  it('tells "there is none" from silence', () => {
    expect(statedFields(statement({ trainingCost: { value: null } }))).toEqual([
      expect.objectContaining({ name: 'trainingCost', value: null, none: true }),
    ]);
  });

  it('names references as printed, with their keys', () => {
    const developers = [
      { key: 'ror:042nb2s44', name: 'MIT' },
      { key: 'epoch:x', name: 'X, Inc.' },
    ];
    expect(valueText(developers)).toBe('MIT (ror:042nb2s44); X, Inc. (epoch:x)');
  });

  it('tells what is added to a list and removed from it', () => {
    const claim = { add: [{ key: 'epoch:x', name: 'X' }], remove: ['epoch:y'] };
    expect(statedFields(statement({ developers: claim }))[0]?.value).toBe('added: X (epoch:x); removed: epoch:y');
  });

  it('is nothing where it withdraws', () => {
    expect(statedFields({ ...header, type: 'STATEMENT', body: null })).toEqual([]);
  });

  it('is where a redirect leads, or the reason of a retirement', () => {
    expect(statedFields({ ...header, type: 'REDIRECT', body: { target: 'name:b|2020' } })[0]).toMatchObject({
      name: 'redirect',
      value: 'name:a|2020 stands for name:b|2020',
    });
    expect(statedFields({ ...header, type: 'RETIREMENT', body: { reason: 'a hoax' } })[0]).toMatchObject({
      name: 'retirement',
      value: 'a hoax',
    });
  });
});
