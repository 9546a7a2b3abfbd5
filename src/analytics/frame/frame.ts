import type { ParentLink } from '../../entities/institution/roll-up.ts';
import type { Access, NotabilityCriterion } from '../../entities/model/model.ts';
import type { Source } from '../../entities/source/source.ts';
import type { DatePrecision } from '../../shared/partial-date.ts';
import type { Confidence } from '../../shared/quantity.ts';
import type { TeamClass } from '../../shared/sector.ts';
import type { TeamMember } from '../../shared/team-class.ts';

export interface FrameCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** As the United Nations' M49 names it; null where it is placed in none. */
  readonly region: string | null;
}

/** An accelerator, and how fast it is at training. */
export interface FrameHardware {
  readonly id: string;
  readonly name: string;
  /** The first day it may have been released, in days since 1970; NaN where not known. */
  readonly releaseDay: number;
  /** Peak FLOP/s in the format that models are trained in: 16-bit tensor cores, else 16 bits, else 32; NaN where not known. */
  readonly peak: number;
  /** Price at release, USD; NaN where not known. */
  readonly price: number;
}

/** Accelerators of one type that a model was trained on. */
export interface FrameUse {
  /** Index among the frame's hardware. */
  readonly hardware: number;
  /** How many; NaN where not known. */
  readonly quantity: number;
}

/** Quantities and counts beside training compute, in the units of the noun. */
export const amountNames = [
  'parameters',
  'datasetSize',
  'trainingTime',
  'trainingCost',
  'powerDraw',
  'citations',
] as const;
export type AmountName = (typeof amountNames)[number];

export interface FrameInstitution extends TeamMember {
  readonly id: string;
  readonly name: string;
  /** By code. */
  readonly countries: readonly FrameCountry[];
  readonly parents: readonly ParentLink[];
  /** Keys of the sources that describe it. */
  readonly sources: readonly string[];
}

/**
 * Models as columns: everything at index i is about model i; models are ordered by id. Numbers are NaN where they are
 * not known. Developers are in compressed rows: those of model i are at `developersFrom[i]` to `developersFrom[i + 1]`.
 */
export interface ModelColumns {
  readonly count: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Data version of its last change. */
  readonly versions: readonly number[];
  /** Every key that stands for it, as `scheme:value`. */
  readonly keys: readonly (readonly string[])[];
  /** The day a date counts for, in days since 1970, and the first day it may be. */
  readonly day: Float64Array;
  readonly firstDay: Float64Array;
  readonly precision: readonly (DatePrecision | null)[];
  /** Training compute, FLOP: the best value and the bounds that a source states. */
  readonly compute: Float64Array;
  readonly computeLow: Float64Array;
  readonly computeHigh: Float64Array;
  /** How sure the source is of the training compute. */
  readonly confidence: readonly Confidence[];
  readonly amounts: Readonly<Record<AmountName, Float64Array>>;
  readonly frontier: readonly (boolean | null)[];
  readonly access: readonly Access[];
  readonly codeAccess: readonly Access[];
  readonly domains: readonly (readonly string[])[];
  readonly tasks: readonly (readonly string[])[];
  readonly approaches: readonly (readonly string[])[];
  readonly notability: readonly (readonly NotabilityCriterion[])[];
  /** The team class by authors' shares that a sheet states. */
  readonly authorShareClass: readonly (TeamClass | null)[];
  readonly developersFrom: Uint32Array;
  /** Indexes among the frame's institutions, in the order of the source. */
  readonly developers: Uint32Array;
  /** Indexes of the models it is based on; -1 stands for one that is only a name in somebody else's row. */
  readonly baseModels: readonly (readonly number[])[];
  readonly hardware: readonly (readonly FrameUse[])[];
  readonly sources: readonly (readonly string[])[];
}

/** All described models with the institutions behind them, as they are at one data version. */
export interface Frame {
  readonly models: ModelColumns;
  /** Ordered by id. */
  readonly institutions: readonly FrameInstitution[];
  /** All accelerators, used or not, ordered by id. */
  readonly hardware: readonly FrameHardware[];
  /** Place of an institution by its id; likewise of a model. */
  readonly institutionAt: ReadonlyMap<string, number>;
  readonly modelAt: ReadonlyMap<string, number>;
  /** By key. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Indexes of a model's developers, the first author's first. */
export const developersOf = ({ developersFrom, developers }: ModelColumns, model: number): Uint32Array =>
  developers.subarray(developersFrom[model], developersFrom[model + 1]);

/** A value of a column; NaN beyond it. */
export const valueAt = (column: Float64Array, index: number): number => column[index] ?? Number.NaN;

/** The ids of models, by their indexes, when they are asked for. */
export const idsOf =
  ({ models }: Pick<Frame, 'models'>, indexes: readonly number[]): (() => readonly string[]) =>
  () =>
    indexes.flatMap((model) => models.ids[model] ?? []);
