import { commonFields, type EntityOf, noun, publicationYear } from '../../log/noun.ts';
import { teamClasses } from '../../shared/sector.ts';

export const accesses = [
  'UNRELEASED',
  'HOSTED_NO_API',
  'API',
  'OPEN_WEIGHTS_NON_COMMERCIAL',
  'OPEN_WEIGHTS_RESTRICTED',
  'OPEN_WEIGHTS_UNRESTRICTED',
  'UNKNOWN',
] as const;
export type Access = (typeof accesses)[number];

export const notabilityCriteria = [
  'STATE_OF_THE_ART',
  'HISTORICAL',
  'HIGHLY_CITED',
  'SIGNIFICANT_USE',
  'TRAINING_COST',
  'DISCRETIONARY',
] as const;
export type NotabilityCriterion = (typeof notabilityCriteria)[number];

/** A trained machine-learning model. Its first key is `name:<name>|<year>`: two models of one name differ by year. */
export const modelNoun = noun({
  name: 'Model',
  type: 'MODEL',
  prefix: 'mdl',
  schemes: ['name', 'hf', 'epoch', 'label'],
  identifierSchemes: ['hf', 'epoch'],
  fields: {
    ...commonFields,
    publicationDate: { kind: 'date', nullMeans: 'no source gives a date' },
    trainingCompute: { kind: 'quantity', unit: 'FLOP', nullMeans: 'not disclosed and not estimated' },
    parameters: { kind: 'quantity', unit: 'parameters', nullMeans: 'not disclosed and not estimated' },
    datasetSize: { kind: 'quantity', unit: 'data points', nullMeans: 'not disclosed and not estimated' },
    trainingTime: { kind: 'quantity', unit: 'hours', nullMeans: 'not disclosed and not estimated' },
    trainingCost: { kind: 'quantity', unit: 'USD', nullMeans: 'not estimated' },
    powerDraw: { kind: 'quantity', unit: 'W', nullMeans: 'not estimated' },
    domains: { kind: 'texts', nullMeans: 'no source gives one' },
    tasks: { kind: 'texts', nullMeans: 'no source gives one' },
    approaches: { kind: 'texts', nullMeans: 'no source gives one' },
    access: { kind: 'choice', choices: accesses, nullMeans: 'shown as UNKNOWN: no source says' },
    codeAccess: { kind: 'choice', choices: accesses, nullMeans: 'shown as UNKNOWN: no source says' },
    notability: { kind: 'choices', choices: notabilityCriteria, nullMeans: 'not judged notable by any source' },
    frontier: { kind: 'boolean', nullMeans: 'no source says' },
    citations: { kind: 'integer', unit: 'citations', nullMeans: 'not counted' },
    authorShareClass: { kind: 'choice', choices: teamClasses, nullMeans: 'no sheet states the team class by authors' },
    developers: {
      kind: 'references',
      relationship: 'DEVELOPED_BY',
      to: 'Institution',
      properties: { position: 'integer' },
      nullMeans: 'no source names a developer',
    },
    papers: {
      kind: 'references',
      relationship: 'DESCRIBED_IN',
      to: 'Paper',
      properties: {},
      nullMeans: 'no source gives a reference',
    },
    hardware: {
      kind: 'references',
      relationship: 'TRAINED_WITH',
      to: 'HardwareType',
      properties: { quantity: 'number', utilization: 'number' },
      most: 20,
      nullMeans: 'not disclosed',
    },
    datasets: {
      kind: 'references',
      relationship: 'TRAINED_ON',
      to: 'Dataset',
      properties: {},
      nullMeans: 'not disclosed',
    },
    topics: {
      kind: 'references',
      relationship: 'HAS_TOPIC',
      to: 'Topic',
      properties: { score: 'number', rank: 'integer' },
      nullMeans: 'no source gives a domain or a task',
    },
    baseModels: {
      kind: 'references',
      relationship: 'BASED_ON',
      to: 'Model',
      properties: {},
      nullMeans: 'trained from scratch, or not known',
    },
  },
  derive: publicationYear,
});
export type Model = EntityOf<typeof modelNoun>;
