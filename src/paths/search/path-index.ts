import { type IdTable, noIds } from './id-table.ts';
import { inverted, type Rows } from './rows.ts';

export const indexedNouns = ['Author', 'Institution', 'Paper', 'Model'] as const;
/** What the index numbers: each noun for itself, in the ascending order of ids. */
export type IndexedNoun = (typeof indexedNouns)[number];

/** Works and the entities on them, from both sides. */
export interface Layer {
  readonly byWork: Rows;
  readonly byEntity: Rows;
}

/** With which of its institutions an author signs a paper: pairs by paper, ascending. */
export interface Signatures {
  readonly starts: Int32Array;
  readonly authors: Int32Array;
  readonly institutions: Int32Array;
}

/** What the graph says, by numbers. */
export interface Facts {
  readonly ids: Readonly<Record<IndexedNoun, IdTable>>;
  /** Year of each work; `noYear` where none is known. */
  readonly years: Readonly<Record<'Paper' | 'Model', Int16Array>>;
  /** How each author is known, and its name (see identity.ts). */
  readonly standings: Uint8Array;
  readonly names: Float64Array;
  readonly authors: Rows;
  readonly institutions: Rows;
  readonly developers: Rows;
  readonly signatures: Signatures;
  /** The papers that each paper cites, without itself. */
  readonly cites: Rows;
}

/**
 * What paths are searched on: read-only, valid for one data version. Works stand between entities, here as in the graph,
 * so that a paper of n authors costs n numbers, never n².
 */
export interface PathIndex {
  readonly facts: Facts;
  readonly authors: Layer;
  readonly institutions: Layer;
  readonly developers: Layer;
  readonly citedBy: Rows;
  /** For each author, the place in `identityRules` of the first rule that admits it. */
  readonly identities: Uint8Array;
}

export const noYear = -32_768;

const noRows: Rows = { starts: new Int32Array(1), members: new Int32Array(0) };

export const noFacts: Facts = {
  ids: { Author: noIds, Institution: noIds, Paper: noIds, Model: noIds },
  years: { Paper: new Int16Array(0), Model: new Int16Array(0) },
  standings: new Uint8Array(0),
  names: new Float64Array(0),
  authors: noRows,
  institutions: noRows,
  developers: noRows,
  signatures: { starts: new Int32Array(1), authors: new Int32Array(0), institutions: new Int32Array(0) },
  cites: noRows,
};

/** The same from the other side. */
export const layerOf = (byWork: Rows, entities: IdTable): Layer => ({
  byWork,
  byEntity: inverted(byWork, entities.size),
});
