import { integer } from '../graph/cypher.ts';
import type { Reader, Transaction } from '../graph/graph.ts';
import type { AffiliationChange } from './affiliations.ts';
import {
  createAffiliations,
  deleteAffiliations,
  findAffiliations,
  type PairRow,
  updateAffiliations,
} from './graph-statements.ts';

const without = (years: readonly number[], removed: readonly number[]): readonly number[] => {
  const left = [...years];
  for (const year of removed) {
    const at = left.indexOf(year);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
};

const pairOf = ({ author, institution }: PairRow): string => `${author}|${institution}`;

/** The years of derived edges as they are stored, by pair. */
export type StoredYears = ReadonlyMap<string, readonly number[]>;

/** Reads them; there are none where an end `isNew`. */
export const storedYears = async (
  reader: Reader,
  changes: readonly PairRow[],
  isNew: (id: string) => boolean,
): Promise<StoredYears> => {
  const pairs = changes.filter(({ author, institution }) => !isNew(author) && !isNew(institution));
  if (pairs.length === 0) return new Map();
  const rows = await findAffiliations(
    reader,
    pairs.map(({ author, institution }) => ({ author, institution })),
  );
  return new Map(rows.map((row) => [pairOf(row), row.years]));
};

/** Brings the derived edges between authors and institutions up to what changed. */
export const writeAffiliations = (
  transaction: Transaction,
  changes: readonly AffiliationChange[],
  stored: StoredYears,
): void => {
  const rows = changes.map((change) => ({
    author: change.author,
    institution: change.institution,
    years: [...without(stored.get(pairOf(change)) ?? [], change.remove), ...change.add]
      .sort((a, b) => a - b)
      .map(integer),
  }));
  const kept = rows.filter(({ years }) => years.length > 0);
  const created = kept.filter((row) => !stored.has(pairOf(row)));
  const updated = kept.filter((row) => stored.has(pairOf(row)));
  const gone = rows.filter(({ years }) => years.length === 0);
  if (gone.length > 0) deleteAffiliations(transaction, gone);
  if (created.length > 0) createAffiliations(transaction, created);
  if (updated.length > 0) updateAffiliations(transaction, updated);
};
