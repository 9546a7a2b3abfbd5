import { integer } from '../graph/cypher.ts';
import type { Transaction } from '../graph/graph.ts';
import { scopedKey } from '../log/entry.ts';
import { idOf } from '../log/id.ts';
import type { Nouns } from '../log/noun.ts';
import {
  deleteAffiliations,
  deleteIdentifiers,
  findAffiliations,
  saveAffiliations,
  saveIdentifiers,
} from './graph-statements.ts';
import { inheritSectors } from './inherit-sectors.ts';
import { moveRecords } from './log-statements.ts';
import type { Plan } from './plan.ts';
import { writeEdges } from './write-edges.ts';
import { ensureEnds, settleDoubtful, type VersionOf, writeDescribed } from './write-nodes.ts';

const writeIdentifiers = async (transaction: Transaction, nouns: Nouns, { relinked, book }: Plan): Promise<void> => {
  const rows = relinked.map(({ noun, key }) => {
    const link = book.linkAfter({ noun, key });
    const { redirect = null, claims = [] } = link ?? {};
    return {
      key: scopedKey(noun, key),
      entityId: idOf(nouns[noun], key),
      redirect,
      claims,
      to: book.after({ noun, key }).id,
      noun,
    };
  });
  const kept = rows.filter(({ redirect, claims }) => redirect !== null || claims.length > 0);
  const gone = rows.filter((row) => !kept.includes(row)).map(({ key }) => key);
  if (gone.length > 0) await deleteIdentifiers(transaction, gone);
  if (kept.length > 0) await saveIdentifiers(transaction, kept);
};

const without = (years: readonly number[], removed: readonly number[]): readonly number[] => {
  const left = [...years];
  for (const year of removed) {
    const at = left.indexOf(year);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
};

const writeAffiliations = async (transaction: Transaction, { affiliations }: Plan): Promise<void> => {
  if (affiliations.length === 0) return;
  const pairOf = ({ author, institution }: { author: string; institution: string }): string =>
    `${author}|${institution}`;
  const pairs = affiliations.map(({ author, institution }) => ({ author, institution }));
  const stored = new Map((await findAffiliations(transaction, pairs)).map((row) => [pairOf(row), row.years]));
  const rows = affiliations.map((change) => ({
    author: change.author,
    institution: change.institution,
    years: [...without(stored.get(pairOf(change)) ?? [], change.remove), ...change.add].sort((a, b) => a - b),
  }));
  const gone = rows.filter(({ years }) => years.length === 0);
  const kept = rows.filter(({ years }) => years.length > 0);
  if (gone.length > 0) await deleteAffiliations(transaction, gone);
  if (kept.length > 0)
    await saveAffiliations(
      transaction,
      kept.map((row) => ({ ...row, years: row.years.map(integer) })),
    );
};

/**
 * Writes what was planned, in the order that every part finds its ends. `version` is that of what changes; `versionOf` is
 * for entities that are written again as they were.
 */
export const writePlan = async (
  transaction: Transaction,
  nouns: Nouns,
  plan: Plan,
  version: number,
  versionOf: VersionOf = () => version,
): Promise<void> => {
  if (plan.moves.length > 0) {
    await moveRecords(
      transaction,
      plan.moves.map(({ noun, key, from, to }) => ({ noun, key, from: from.id, to: to.id })),
    );
  }
  await ensureEnds(transaction, plan);
  await writeDescribed(transaction, nouns, plan, versionOf);
  await writeIdentifiers(transaction, nouns, plan);
  await writeEdges(transaction, nouns, plan);
  await settleDoubtful(transaction, nouns, plan, versionOf);
  await writeAffiliations(transaction, plan);
  await inheritSectors(transaction, plan, version);
};
