import type { Confidence, QuantityMethod } from '../shared/quantity.ts';
import type { NounName } from './noun.ts';

export type Origin = 'HUMAN' | 'IMPORT' | 'MACHINE' | 'MACHINE_REVIEWED';

export type EdgeProperty = number | string | boolean | readonly number[] | readonly string[];

/** Another entity as a source names it: by a key (`scheme:value`, never an id of ours) and as printed. */
export interface Reference {
  readonly key: string;
  readonly name: string;
  readonly properties?: Readonly<Record<string, EdgeProperty>>;
}

export type ClaimValue = string | number | boolean | readonly string[] | readonly Reference[];

/**
 * What one statement says about one field. `value: null` states that there is none; `unset` withdraws the author's
 * own earlier claim. `add` and `remove` correct a list without replacing it, and are for curators.
 */
export interface Claim {
  readonly value?: ClaimValue | null;
  readonly unset?: true;
  readonly add?: readonly Reference[] | readonly string[];
  /** Keys (of references) or texts that the list shall not hold. */
  readonly remove?: readonly string[];
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly priceYear?: number;
  readonly method?: QuantityMethod;
  readonly methodDetail?: string;
  readonly confidence?: Confidence;
  readonly locator?: string;
  readonly citation?: string;
}
export type Claims = Readonly<Record<string, Claim>>;

/** Where statements come from: one edition of one sheet of one data set. Curators share the source `curators`. */
export interface SourceDefinition {
  /** `dataset/sheet@edition`, for example `epoch/notable@2026-05-02`. */
  readonly key: string;
  readonly title: string;
  readonly dataset: string;
  readonly sheet: string | null;
  /** ISO day. */
  readonly edition: string | null;
  /** Whose claim wins: the smallest. Curators have 0. */
  readonly rank: number;
  /** Place of the sheet among those of its data set: the smallest wins within one edition. */
  readonly sheetOrder: number;
  readonly licence: string;
  readonly citation: string;
}

interface Sourced {
  readonly source: string;
  readonly origin: Origin;
  /** Where in the source, for example `row 12`. */
  readonly locator?: string;
  readonly citation?: string;
  readonly by?: string;
}

/** What one source says about one subject. The best of `keys` names the subject; the others are claimed for it. */
export interface StatementInput extends Sourced {
  readonly type: 'STATEMENT';
  readonly noun: NounName;
  readonly keys: readonly string[];
  /** null withdraws the whole statement. */
  readonly fields: Claims | null;
}

/** `key` stands for the entity of `target`; null withdraws that. */
export interface RedirectInput extends Sourced {
  readonly type: 'REDIRECT';
  readonly noun: NounName;
  readonly key: string;
  readonly target: string | null;
}

/** The entity of `key` is no longer shown, for a reason; null shows it again. */
export interface RetirementInput extends Sourced {
  readonly type: 'RETIREMENT';
  readonly noun: NounName;
  readonly key: string;
  readonly reason: string | null;
}

export type RecordInput = StatementInput | RedirectInput | RetirementInput;
