import type { Filter } from '../../entities/list/filter-limits.ts';
import type { Reading } from '../../shared/warning.ts';
import type { Scope } from '../scope/scope.ts';
import type { Frame } from './frame.ts';

/** Whether something lets a model (or an institution) in, by its index in the frame. */
export type Admits = (index: number) => boolean;

/** A frame that reports are made of, and what a filter lets through of it. */
export interface View {
  readonly frame: Frame;
  /** The data versions between which the frame was read. */
  readonly reading: Reading;
  /** Of which graph the frame is; null for the whole graph of now. */
  readonly scope: Scope | null;
  /**
   * The models that a filter of the list of models lets through; all where there is none.
   * @throws DomainError BAD_INPUT, BAD_ID or LIMIT_EXCEEDED that names the place in the filter.
   */
  admitting(filter: Filter | null): Promise<Admits>;
  /**
   * The institutions, by their index in the frame, that a filter of their list lets through; all where there is none.
   * @throws DomainError as `admitting`.
   */
  admittingInstitutions(filter: Filter | null): Promise<Admits>;
}

export const admitsAll: Admits = () => true;
