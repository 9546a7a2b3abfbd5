import { describe, expect, it } from '@jest/globals';
import { epochClusters } from '../../../src/importers/epoch-clusters.ts';
import { epochHardware } from '../../../src/importers/epoch-hardware.ts';
import { epochModels } from '../../../src/importers/epoch-models.ts';
import { formats } from '../../../src/importers/formats.ts';
import { headerNames } from '../../../src/importers/header-names.ts';
import { openalexTopics } from '../../../src/importers/openalex-topics.ts';

describe('headers of the sheets of models', () => {
  const nameOf = headerNames(epochModels);

  it.each([
    ['System', 'Model'],
    ['model', 'Model'],
    ['MODEL NAME', 'Model'],
    ['Organization(s)', 'Organization'],
    ['Author(s)', 'Authors'],
    ['authors', 'Authors'],
    ['publication_date', 'Publication date'],
    ['Country (from Organization)', 'Country (of organization)'],
    ['Training compute (FLOPs)', 'Training compute (FLOP)'],
    ['Training compute [FLOP]', 'Training compute (FLOP)'],
    ['training compute(flop)', 'Training compute (FLOP)'],
    ['training_compute_(flop)', 'Training compute (FLOP)'],
    ['Training compute', 'Training compute (FLOP)'],
    ['Compute (FLOP)', 'Training compute (FLOP)'],
    ['Paper link', 'Link'],
    ['Hardware model', 'Training hardware'],
    ['Hardware Utilization', 'Hardware utilization (MFU)'],
    ['Inclusion criteria', 'Notability criteria'],
    ['Training dataset size (datapoints)', 'Training dataset size (total)'],
    ['(DEPRECATED) Training dataset size (datapoints)', 'Training dataset size (total)'],
    ['Last Modified', 'Last modified'],
    ['Number of authors', 'Number of authors'],
  ])('in any spelling: %s is %s', (found, known) => expect(nameOf(found)).toBe(known));

  it('are told apart where only the case does', () => {
    expect(nameOf('Organization Categorization')).toBe('Author-share class');
    expect(nameOf('Organization categorization')).toBe('Organization categorization');
  });

  it.each(['Training compute (EFLOP)', 'Rivers', 'constructor', ''])(
    'stay as they are where nobody knows them: %j',
    (found) => {
      expect(nameOf(found)).toBe(found);
    },
  );
});

describe('headers of other sheets', () => {
  it('are known in older spellings, with the unit that they have', () => {
    const nameOf = headerNames(epochHardware);
    expect(nameOf('Name of the hardware')).toBe('Hardware name');
    expect(nameOf('FP32 (single precision) Performance (FLOP/s)')).toBe('FP32 (single precision) performance (FLOP/s)');
    expect(nameOf('Memory size per board (Byte)')).toBe('Memory (bytes)');
    expect(nameOf('TDP in W')).toBe('TDP (W)');
    expect(nameOf('Memory (GB)')).toBe('Memory (GB)');
    expect(headerNames(epochClusters)('power capacity (mw)')).toBe('Power Capacity (MW)');
    expect(headerNames(openalexTopics)('subfield_name')).toBe('subfield');
  });

  it.each(
    Object.entries(formats).flatMap(([name, format]) => (format.form === 'table' ? [[name, format] as const] : [])),
  )('of %s lead to columns that the format reads or leaves out on purpose', (_name, format) => {
    const known = [...format.read, ...format.unread];
    for (const column of [...format.required, ...Object.values(format.headers)]) expect(known).toContain(column);
    for (const column of known) expect(headerNames(format)(column)).toBe(column);
  });
});
