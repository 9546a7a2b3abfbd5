import { type Cypher, cypher, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { recordIdOf } from '../log/id.ts';
import type { PageArguments } from '../shared/page.ts';
import type { LogRecord } from './record.ts';

type RecordColumns = readonly [
  seq: number,
  slot: string,
  type: LogRecord['type'],
  noun: LogRecord['noun'],
  subject: string,
  origin: LogRecord['origin'],
  source: string,
  changeSet: string,
  at: string,
  by: string | null,
  locator: string | null,
  citation: string | null,
  current: boolean,
  body: string,
];

const recordColumns: Cypher = cypher`[
  record.seq, coalesce(record.slot, ''), record.type, record.noun, record.subject, record.origin, record.source,
  record.changeSet, record.at, record.by, record.locator, record.citation, record:Current, record.body
]`;

const readRecord = (columns: RecordColumns): LogRecord => {
  const [seq, slot, type, noun, subject, origin, source, changeSet, at, by, locator, citation, current, body] = columns;
  const header = { id: recordIdOf(seq), seq, slot, noun, subject, origin, source, changeSet };
  // The log checked the body against the type when it was written.
  return { ...header, at, by, locator, citation, current, type, body: JSON.parse(body) } as LogRecord;
};

interface RecordsRow {
  readonly id: string;
  readonly records: readonly RecordColumns[];
}

/** The statements that count now about each entity. */
export const findCurrentStatements = async (graph: Graph, entityIds: readonly string[]) => {
  const rows = await graph.read<RecordsRow>(cypher`
    UNWIND ${entityIds} AS id
    MATCH (entity:Entity {id: id})
    RETURN id, [(entity)<-[:ABOUT]-(record:Current) WHERE record.type = 'STATEMENT' AND record.body <> 'null' |
      ${recordColumns}
    ] AS records
  `);
  return new Map(rows.map(({ id, records }) => [id, records.map(readRecord)]));
};

/** Records about each entity, newest first: one more than asked for, where there are more. `after` holds a record's number. */
export const findRecords = async (graph: Graph, entityIds: readonly string[], { first, after }: PageArguments) => {
  const rows = await graph.read<RecordsRow & { readonly total: number }>(cypher`
    UNWIND ${entityIds} AS id
    MATCH (entity:Entity {id: id})
    RETURN id, COLLECT {
      MATCH (entity)<-[:ABOUT]-(record)
      ${after === null ? cypher`` : cypher`WHERE record.seq < ${after[0]}`}
      WITH record ORDER BY record.seq DESC LIMIT ${integer(first + 1)}
      RETURN ${recordColumns}
    } AS records, COUNT { (entity)<-[:ABOUT]-() } AS total
  `);
  return new Map(rows.map(({ id, records, total }) => [id, { records: records.map(readRecord), total }]));
};

/** Everything recorded about each entity, oldest first. */
export const findAllRecords = async (graph: Graph, entityIds: readonly string[]) => {
  const rows = await graph.read<RecordsRow>(cypher`
    UNWIND ${entityIds} AS id
    MATCH (entity:Entity {id: id})
    RETURN id, COLLECT {
      MATCH (entity)<-[:ABOUT]-(record)
      WITH record ORDER BY record.seq
      RETURN ${recordColumns}
    } AS records
  `);
  return new Map(rows.map(({ id, records }) => [id, records.map(readRecord)]));
};

/** Records by their numbers, by their ids. */
export const findNumbered = async (graph: Graph, seqs: readonly number[]) => {
  const rows = await graph.read<{ record: RecordColumns }>(cypher`
    UNWIND ${seqs.map(integer)} AS seq
    MATCH (record:Record {seq: seq})
    RETURN ${recordColumns} AS record
  `);
  return new Map(rows.map(({ record }) => readRecord(record)).map((record) => [record.id, record]));
};
