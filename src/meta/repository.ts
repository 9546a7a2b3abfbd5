import { cypher, fixed, join } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { Noun } from '../log/noun.ts';

export interface EntityCount {
  readonly type: Noun['type'];
  readonly count: number;
  /** Of them, those that only references speak of. */
  readonly stubs: number;
}

interface CountsRow {
  readonly counts: readonly (readonly [count: number, stubs: number])[];
}

/** Visible entities of each noun. The stubs are counted one by one. */
export const countEntities = async (graph: Graph, nouns: readonly Noun[]): Promise<readonly EntityCount[]> => {
  const counts = nouns.map(({ name }) =>
    fixed(`[COUNT { (:${name}) }, COUNT { MATCH (stub:${name}) WHERE stub.stub }]`),
  );
  const [row] = await graph.read<CountsRow>(cypher`
    RETURN [${join(counts, cypher`, `)}] AS counts
  `);
  return nouns.map(({ type }, index) => {
    const [count, stubs] = row?.counts[index] ?? [0, 0];
    return { type, count, stubs };
  });
};

interface SourceRow {
  readonly source: string;
  readonly records: number;
}

/** Records that count now, by the key of their source. */
export const countRecords = async (graph: Graph): Promise<ReadonlyMap<string, number>> => {
  const rows = await graph.read<SourceRow>(cypher`
    MATCH (record:Current)
    WHERE record.body <> 'null'
    RETURN record.source AS source, count(*) AS records
  `);
  return new Map(rows.map(({ source, records }) => [source, records]));
};
