import type { CurationService } from '../curation/service.ts';
import { cypher, integer } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { type InstitutionMatches, matchInstitutions } from './match-institutions.ts';

/** The version of all rules of matching: where it differs from the graph's everything is matched again. */
const rules = 1;

export interface GraphMatches {
  /** null where nothing was said of institutions since they were matched. */
  readonly institutions: InstitutionMatches | null;
}

interface Mark {
  readonly seq: number;
  /** The data version up to which everything is matched by these rules; -1 where nothing is. */
  readonly matched: number;
}

const readMark = async (graph: Graph): Promise<Mark> => {
  const [row] = await graph.read<{ seq: number; matched: number | null; rules: number | null }>(cypher`
    MATCH (log:Log {id: ${integer(1)}})
    RETURN log.seq AS seq, log.matched AS matched, log.matchingRules AS rules
  `);
  return { seq: row?.seq ?? 0, matched: row?.rules === rules ? (row.matched ?? -1) : -1 };
};

/** Bookkeeping, as of jobs: it takes no number of the log. */
const saveMark = (graph: Graph, seq: number) =>
  graph.write((transaction) =>
    transaction.run(cypher`
      MATCH (log:Log {id: ${integer(1)}})
      SET log.matched = ${integer(seq)}, log.matchingRules = ${integer(rules)}
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
const matchedInstitutions = async (graph: Graph, curation: CurationService): Promise<InstitutionMatches> => {
  let appended = 0;
  for (let round = 1; ; round += 1) {
    const { seq } = await readMark(graph);
    const matches = await matchInstitutions(graph, curation);
    appended += matches.appended;
    if (matches.appended === 0) await saveMark(graph, seq);
    if (matches.appended === 0 || round === mostRounds) return { ...matches, appended };
  }
};

/**
 * Links what different sources say of the same thing, as far as rules can tell: after every import and after the seeds.
 * It goes through the one write path, and is quick where nothing changed.
 */
export const matchGraph = async (graph: Graph, curation: CurationService): Promise<GraphMatches> => {
  const { seq, matched } = await readMark(graph);
  if (seq === matched) return { institutions: null };
  if (matched < 0 || (await institutionsChanged(graph, matched))) {
    return { institutions: await matchedInstitutions(graph, curation) };
  }
  await saveMark(graph, seq);
  return { institutions: null };
};

/** What was linked, in one line. */
export const matchesInWords = ({ institutions }: GraphMatches): string =>
  institutions === null
    ? 'nothing new to link'
    : `${institutions.matched} of ${institutions.looked} institutions without a registry id are in the registry, ` +
      `${institutions.ambiguous} could be several; ${institutions.appended} decisions appended`;
