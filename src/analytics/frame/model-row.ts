import type { Access, NotabilityCriterion } from '../../entities/model/model.ts';
import type { Confidence } from '../../shared/quantity.ts';
import type { TeamClass } from '../../shared/sector.ts';
import { type AmountName, amountNames } from './frame.ts';

/** Accelerators that a model was trained on. */
export interface HardwareUse {
  /** Id of the hardware type. */
  readonly id: string;
  /** How many of them; null where not known. */
  readonly quantity: number | null;
}

/** What leads from a model to other entities: their ids. */
export interface ModelLinks {
  /** In the order of the source. */
  readonly developers: readonly string[];
  readonly baseModels: readonly string[];
  readonly hardware: readonly HardwareUse[];
  /** Keys of the sources that describe the model. */
  readonly sources: readonly string[];
}

/** A model as a frame takes it in. */
export interface ModelRow extends ModelLinks {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly keys: readonly string[];
  /** As precise as it is known: `2021`, `2021-06`, `2021-06-30`. */
  readonly date: string | null;
  readonly compute: number | null;
  readonly computeLow: number | null;
  readonly computeHigh: number | null;
  readonly confidence: Confidence;
  readonly amounts: Readonly<Record<AmountName, number | null>>;
  readonly notability: readonly NotabilityCriterion[];
  readonly frontier: boolean | null;
  readonly access: Access;
  readonly codeAccess: Access;
  readonly domains: readonly string[];
  readonly tasks: readonly string[];
  readonly approaches: readonly string[];
  readonly authorShareClass: TeamClass | null;
}

/** Properties of a model's node that a row is made of. */
export const rowProperties = [
  'id',
  'name',
  'version',
  'keys',
  'publicationDate',
  'trainingCompute',
  'trainingComputeLow',
  'trainingComputeHigh',
  'trainingComputeConfidence',
  ...amountNames,
  'notability',
  'frontier',
  'access',
  'codeAccess',
  'domains',
  'tasks',
  'approaches',
  'authorShareClass',
] as const;
export type RowProperties = Readonly<Partial<Record<(typeof rowProperties)[number], unknown>>>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

/** The row of a model whose node has these properties. */
export const modelRowOf = (properties: RowProperties, links: ModelLinks): ModelRow => ({
  id: String(properties.id),
  name: text(properties.name) ?? String(properties.id),
  version: number(properties.version) ?? 0,
  keys: texts(properties.keys),
  date: text(properties.publicationDate),
  compute: number(properties.trainingCompute),
  computeLow: number(properties.trainingComputeLow),
  computeHigh: number(properties.trainingComputeHigh),
  confidence: (text(properties.trainingComputeConfidence) ?? 'UNKNOWN') as Confidence,
  amounts: Object.fromEntries(amountNames.map((name) => [name, number(properties[name])])) as ModelRow['amounts'],
  notability: texts(properties.notability) as readonly NotabilityCriterion[],
  frontier: typeof properties.frontier === 'boolean' ? properties.frontier : null,
  access: (text(properties.access) ?? 'UNKNOWN') as Access,
  codeAccess: (text(properties.codeAccess) ?? 'UNKNOWN') as Access,
  domains: texts(properties.domains),
  tasks: texts(properties.tasks),
  approaches: texts(properties.approaches),
  authorShareClass: text(properties.authorShareClass) as TeamClass | null,
  ...links,
});
