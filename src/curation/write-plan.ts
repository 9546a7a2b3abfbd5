import type { Transaction } from '../graph/graph.ts';
import { scopedKey } from '../log/entry.ts';
import { idOf } from '../log/id.ts';
import type { Nouns } from '../log/noun.ts';
import { deleteIdentifiers, type IdentifierRow, saveIdentifiers } from './graph-statements.ts';
import { inheritSectors } from './inherit-sectors.ts';
import { moveRecords } from './log-statements.ts';
import type { Plan } from './plan.ts';
import { writeAffiliations } from './write-affiliations.ts';
import { writeEdges } from './write-edges.ts';
import { createFresh, ensureEnds, settleDoubtful, type VersionOf, writeDescribed } from './write-nodes.ts';
import { writeTeams } from './write-teams.ts';

const writeIdentifiers = (transaction: Transaction, nouns: Nouns, { relinked, book }: Plan): void => {
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
  const isSaid = ({ redirect, claims }: IdentifierRow): boolean => redirect !== null || claims.length > 0;
  const kept = rows.filter(isSaid);
  const gone = rows.filter((row) => !isSaid(row)).map(({ key }) => key);
  if (gone.length > 0) deleteIdentifiers(transaction, gone);
  if (kept.length > 0) saveIdentifiers(transaction, kept);
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
  const fresh = createFresh(transaction, nouns, plan, versionOf);
  if (plan.moves.length > 0) {
    moveRecords(
      transaction,
      plan.moves.map(({ noun, key, from, to }) => ({ noun, key, from: from.id, to: to.id })),
    );
  }
  ensureEnds(transaction, plan, fresh);
  writeDescribed(transaction, nouns, plan, fresh, versionOf);
  writeIdentifiers(transaction, nouns, plan);
  writeEdges(transaction, nouns, plan);
  await settleDoubtful(transaction, nouns, plan, fresh, versionOf);
  writeAffiliations(transaction, plan.affiliations, plan.affiliated);
  await writeTeams(transaction, plan, await inheritSectors(transaction, plan, version));
};
