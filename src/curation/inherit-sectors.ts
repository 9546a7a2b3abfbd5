import { inheritedProperties, type SectorBearer } from '../entities/institution/sector.ts';
import { cypher, integer } from '../graph/cypher.ts';
import type { Transaction } from '../graph/graph.ts';
import type { Plan } from './plan.ts';

interface BearerRow extends SectorBearer {
  readonly id: string;
}

/** Institutions that take their sector from above, among the given ones and those below them. */
const findHeirs = (transaction: Transaction, ids: readonly string[]) =>
  transaction.run<{ id: string }>(cypher`
    UNWIND ${ids} AS id
    MATCH (institution:Institution {id: id})<-[:PART_OF*0..]-(heir:Institution)
    WHERE heir.inheritsSector
    RETURN DISTINCT heir.id AS id
  `);

const findBearers = (transaction: Transaction, ids: readonly string[]) =>
  transaction.run<BearerRow>(cypher`
    UNWIND ${ids} AS id
    MATCH (:Institution {id: id})-[:PART_OF*0..]->(bearer:Institution)
    WITH DISTINCT bearer
    RETURN bearer.id AS id, coalesce(bearer.sector, 'UNKNOWN') AS sector, coalesce(bearer.inheritsSector, false) AS inherits,
           coalesce(bearer.registryTypes, []) AS types, bearer.publicResearchStated AS publicResearchStated,
           [(bearer)-[part:PART_OF]->(parent) WHERE part.to IS NULL | parent.id] AS parents
  `);

/**
 * Institutions whose own sector or parents may have changed. A new one that takes its sector from nobody is none: whoever is
 * below it has changed too.
 */
const touchedBy = ({ described, doubtful }: Plan): ReadonlySet<string> => {
  const settled = described.filter(({ fresh, properties }) => !fresh || properties.inheritsSector === true);
  const known = doubtful.filter(({ fresh }) => !fresh);
  return new Set([...settled, ...known].flatMap(({ id, noun }) => (noun === 'Institution' ? [id] : [])));
};

/**
 * An institution whose registry type tells no sector has its parents'; so have those below it. Gives the ids of those
 * that have another sector now than the graph held, or are public research where they were not.
 */
export const inheritSectors = async (
  transaction: Transaction,
  plan: Plan,
  version: number,
): Promise<readonly string[]> => {
  const touched = touchedBy(plan);
  if (touched.size === 0) return [];
  const heirs = await findHeirs(transaction, [...touched]);
  if (heirs.length === 0) return [];
  const bearers = new Map(
    (
      await findBearers(
        transaction,
        heirs.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  const rows = heirs.map(({ id }) => ({ id, properties: inheritedProperties(id, bearers) }));
  const changed = await transaction.run<{ id: string; moved: boolean }>(cypher`
    UNWIND ${rows} AS row
    MATCH (institution:Institution {id: row.id})
    WITH institution, row, institution.sector <> row.properties.sector
      OR institution.publicResearch <> row.properties.publicResearch AS moved
    WHERE moved OR institution.sectorReason <> row.properties.sectorReason
    SET institution += row.properties, institution.version = ${integer(version)}
    RETURN institution.id AS id, moved
  `);
  return changed.flatMap(({ id, moved }) => (moved ? [id] : []));
};
