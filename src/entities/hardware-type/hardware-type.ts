import { commonFields, type EntityOf, noun } from '../../log/noun.ts';

const notPublished = 'not published, or not supported';

/** A chip or accelerator that models are trained on. */
export const hardwareTypeNoun = noun({
  name: 'HardwareType',
  type: 'HARDWARE_TYPE',
  prefix: 'hwt',
  schemes: ['epoch', 'name'],
  identifierSchemes: ['epoch'],
  fields: {
    ...commonFields,
    category: { kind: 'text', nullMeans: 'no source says' },
    releaseDate: { kind: 'date', nullMeans: 'no source gives a date' },
    releasePrice: { kind: 'quantity', unit: 'USD', nullMeans: 'not published' },
    fp64: { kind: 'quantity', unit: 'FLOP/s', nullMeans: notPublished },
    fp32: { kind: 'quantity', unit: 'FLOP/s', nullMeans: notPublished },
    tf32: { kind: 'quantity', unit: 'FLOP/s', nullMeans: notPublished },
    fp16: { kind: 'quantity', unit: 'FLOP/s', nullMeans: notPublished },
    tensorFp16: { kind: 'quantity', unit: 'FLOP/s', nullMeans: notPublished },
    fp8: { kind: 'quantity', unit: 'FLOP/s', nullMeans: notPublished },
    fp4: { kind: 'quantity', unit: 'FLOP/s', nullMeans: notPublished },
    int8: { kind: 'quantity', unit: 'OP/s', nullMeans: notPublished },
    int4: { kind: 'quantity', unit: 'OP/s', nullMeans: notPublished },
    memory: { kind: 'quantity', unit: 'bytes', nullMeans: notPublished },
    memoryBandwidth: { kind: 'quantity', unit: 'bytes/s', nullMeans: notPublished },
    thermalDesignPower: { kind: 'quantity', unit: 'W', nullMeans: notPublished },
    processSize: { kind: 'number', unit: 'nm', nullMeans: 'not published' },
    dieSize: { kind: 'number', unit: 'mm²', nullMeans: 'not published' },
    transistors: { kind: 'number', unit: 'millions', nullMeans: 'not published' },
    manufacturers: {
      kind: 'references',
      relationship: 'MADE_BY',
      to: 'Institution',
      properties: {},
      most: 20,
      nullMeans: 'no source says',
    },
  },
});
export type HardwareType = EntityOf<typeof hardwareTypeNoun>;
