import { commonFields, type EntityOf, noun } from '../../log/noun.ts';

export const operationalStatuses = ['EXISTING', 'PLANNED', 'DECOMMISSIONED', 'UNKNOWN'] as const;
export type OperationalStatus = (typeof operationalStatuses)[number];

export const certainties = ['CONFIRMED', 'LIKELY', 'UNLIKELY', 'UNKNOWN'] as const;
export type Certainty = (typeof certainties)[number];

/** Who pays for a cluster. */
export const clusterSectors = ['PRIVATE', 'PUBLIC', 'PUBLIC_PRIVATE', 'UNKNOWN'] as const;
export type ClusterSector = (typeof clusterSectors)[number];

const notEstimated = 'not published and not estimated';

/** Accelerators that are run as one machine, or are planned to be. */
export const clusterNoun = noun({
  name: 'Cluster',
  type: 'CLUSTER',
  prefix: 'cls',
  schemes: ['epoch', 'name'],
  identifierSchemes: ['epoch'],
  fields: {
    ...commonFields,
    operationalStatus: { kind: 'choice', choices: operationalStatuses, nullMeans: 'shown as UNKNOWN: no source says' },
    certainty: { kind: 'choice', choices: certainties, nullMeans: 'shown as UNKNOWN: no source says' },
    sector: { kind: 'choice', choices: clusterSectors, nullMeans: 'shown as UNKNOWN: no source says' },
    firstOperationalDate: { kind: 'date', nullMeans: 'not in operation yet, or no source gives a date' },
    decommissionedDate: { kind: 'date', nullMeans: 'not decommissioned, or no source gives a date' },
    maxPerformance: { kind: 'quantity', unit: 'OP/s', nullMeans: notEstimated },
    performance8Bit: { kind: 'quantity', unit: 'OP/s', nullMeans: notEstimated },
    performance16Bit: { kind: 'quantity', unit: 'OP/s', nullMeans: notEstimated },
    performance32Bit: { kind: 'quantity', unit: 'OP/s', nullMeans: notEstimated },
    h100Equivalents: { kind: 'number', unit: 'NVIDIA H100 GPUs', nullMeans: notEstimated },
    chips: { kind: 'integer', unit: 'chips', nullMeans: notEstimated },
    powerCapacity: { kind: 'quantity', unit: 'W', nullMeans: notEstimated },
    hardwareCost: { kind: 'quantity', unit: 'USD', nullMeans: notEstimated },
    location: { kind: 'text', nullMeans: 'no source says' },
    possibleDuplicate: { kind: 'boolean', nullMeans: 'never: false where no source says so' },
    standardAnalysis: { kind: 'boolean', nullMeans: 'never: false where no source says so' },
    owners: {
      kind: 'references',
      relationship: 'OWNED_BY',
      to: 'Institution',
      properties: { position: 'integer' },
      nullMeans: 'no source names an owner',
    },
    hardware: {
      kind: 'references',
      relationship: 'USES_HARDWARE',
      to: 'HardwareType',
      properties: { quantity: 'number' },
      most: 20,
      nullMeans: 'no source names a chip',
    },
    country: {
      kind: 'references',
      relationship: 'LOCATED_IN',
      to: 'Country',
      properties: {},
      most: 20,
      nullMeans: 'no source names a country',
    },
  },
});
export type Cluster = EntityOf<typeof clusterNoun>;
