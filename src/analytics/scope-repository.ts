import { type Cypher, cypher, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { NounName } from '../log/noun.ts';
import type { ScopeRecord } from './scope/project-standing.ts';

/** The nouns that frames of models are made of. */
const framed: readonly NounName[] = ['Model', 'Institution', 'HardwareType', 'Country'];

type RecordRow = Omit<ScopeRecord, 'body'> & { readonly body: string };

// The log checked the body against the type when it was written.
const readRecord = ({ body, ...row }: RecordRow): ScopeRecord => ({ ...row, body: JSON.parse(body) }) as ScopeRecord;

const columns: Cypher = cypher`record.seq AS seq, record.slot AS slot, record.type AS type, record.noun AS noun,
  record.subject AS subject, record.source AS source, record.origin AS origin, record.body AS body`;

/** Whether a record was written by then and not yet superseded. */
const countedAt = (version: number): Cypher => cypher`record.seq <= ${integer(version)}
  AND coalesce(record.until, ${integer(version + 1)}) > ${integer(version)} AND record.body <> 'null'`;

/**
 * The records about models and what stands behind them that counted at a version of the log: written by then, and not
 * yet superseded. What is written meanwhile does not change them. The whole log up to the version is looked at, and
 * what it says of papers and authors is passed over.
 */
export const recordsAt = async (graph: Graph, version: number): Promise<readonly ScopeRecord[]> => {
  const records: ScopeRecord[] = [];
  const rows = graph.stream<RecordRow>(cypher`
    MATCH (record:Record)
    WHERE record.noun IN ${framed} AND ${countedAt(version)}
    RETURN ${columns}
  `);
  for await (const row of rows) records.push(readRecord(row));
  return records;
};

/** The same of those records that are about one entity, or about the one that it was merged into. */
export const recordsAbout = async (graph: Graph, id: string, version: number): Promise<readonly ScopeRecord[]> => {
  const rows = await graph.read<RecordRow>(cypher`
    OPTIONAL MATCH (:Identifier {entityId: ${id}})-[:OF]->(survivor)
    WITH coalesce(survivor.id, ${id}) AS now
    MATCH (:Entity {id: now})<-[:ABOUT]-(record)
    WHERE ${countedAt(version)}
    RETURN ${columns}
  `);
  return rows.map(readRecord);
};

/** A place in the log. */
export interface LogPlace {
  readonly seq: number;
  /** ISO time. */
  readonly at: string;
}

/** The first record and the newest; null where there are none. */
export const findLogSpan = async (
  graph: Graph,
): Promise<{ readonly first: LogPlace; readonly last: LogPlace } | null> => {
  const [row] = await graph.read<{ first: LogPlace | null; last: LogPlace | null }>(cypher`
    RETURN
      COLLECT { MATCH (record:Record) WITH record ORDER BY record.seq LIMIT 1 RETURN {seq: record.seq, at: record.at} }[0] AS first,
      COLLECT { MATCH (record:Record) WITH record ORDER BY record.seq DESC LIMIT 1 RETURN {seq: record.seq, at: record.at} }[0] AS last
  `);
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
};

/** The newest record that was written by a time; null where there was none. */
export const findVersionAt = async (graph: Graph, time: string): Promise<number | null> => {
  const [row] = await graph.read<{ seq: number | null }>(cypher`
    MATCH (record:Record)
    WHERE record.at <= ${time}
    RETURN max(record.seq) AS seq
  `);
  return row?.seq ?? null;
};
