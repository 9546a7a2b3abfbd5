import { cypher, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { type InstitutionMatches, matchInstitutions } from './match-institutions.ts';
import type { WritePath } from './write-path.ts';

/** The version of all rules of matching: where it differs from the graph's everything is matched again. */
const rules = 1;

/** How far the log goes, and how many of its records count: where both grow alike nothing was replaced or withdrawn. */
interface Extent {
  readonly seq: number;
  readonly current: number;
}

const readExtents = async (graph: Graph): Promise<{ readonly now: Extent; readonly matched: Extent | null }> => {
  const [row] = await graph.read<Extent & { matchedSeq: number | null; matchedCurrent: number; rules: number | null }>(
    cypher`
      MATCH (record:Current)
      WITH count(record) AS current
      MATCH (log:Log {id: ${integer(1)}})
      RETURN log.seq AS seq, current, log.matchedSeq AS matchedSeq,
             log.matchedCurrent AS matchedCurrent, log.matchingRules AS rules
    `,
  );
  const { seq = 0, current = 0, matchedSeq = null, matchedCurrent = 0 } = row ?? {};
  const isMatched = matchedSeq !== null && row?.rules === rules;
  return { now: { seq, current }, matched: isMatched ? { seq: matchedSeq, current: matchedCurrent } : null };
};

/** Bookkeeping, as of jobs: it takes no number of the log. */
const saveMatched = (graph: Graph, { seq, current }: Extent) =>
  graph.write((transaction) =>
    transaction.run(cypher`
      MATCH (log:Log {id: ${integer(1)}})
      SET log.matchedSeq = ${integer(seq)}, log.matchedCurrent = ${integer(current)}, log.matchingRules = ${integer(rules)}
    `),
  );

/** Whether an institution was described, redirected or referred to for the first time since a data version. */
const institutionsChanged = async (graph: Graph, since: number): Promise<boolean> => {
  const [row] = await graph.read<{ changed: boolean }>(cypher`
    RETURN EXISTS { MATCH (record:Record) WHERE record.seq > ${integer(since)} AND record.noun = 'Institution' }
        OR EXISTS { MATCH (entity:Entity) WHERE entity.version > ${integer(since)} AND entity.noun = 'Institution' } AS changed
  `);
  return row?.changed ?? true;
};

/** A decision can make another one possible where sources contradict each other. */
const mostRounds = 3;

/** Matches until nothing is appended any more, and remembers up to which data version. */
const matchedInstitutions = async (graph: Graph, curation: WritePath): Promise<InstitutionMatches> => {
  let appended = 0;
  for (let round = 1; ; round += 1) {
    const { now } = await readExtents(graph);
    const matches = await matchInstitutions(graph, curation);
    appended += matches.appended;
    if (matches.appended === 0) await saveMatched(graph, now);
    if (matches.appended === 0 || round === mostRounds) return { ...matches, appended };
  }
};

/** Matches institutions where anything was said of them since they were matched; null where not, which is quick to see. */
export const matchChangedInstitutions = async (
  graph: Graph,
  curation: WritePath,
): Promise<InstitutionMatches | null> => {
  const { now, matched } = await readExtents(graph);
  if (matched?.seq === now.seq) return null;
  const onlyAdded = matched !== null && now.seq - matched.seq === now.current - matched.current;
  if (!onlyAdded || (await institutionsChanged(graph, matched.seq))) return matchedInstitutions(graph, curation);
  await saveMatched(graph, now);
  return null;
};
