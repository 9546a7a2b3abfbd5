import type { Graph } from '../graph/graph.ts';
import type { RecordInput } from '../log/record.ts';
import { matchesAmong } from './institutions/decide.ts';
import { knownInstitutions } from './institutions/known-institutions.ts';
import { findMatchedKeys } from './institutions/repository.ts';
import { everyEdition, matchingSource } from './source.ts';
import type { WritePath } from './write-path.ts';

/** The edition is the day on which the rules last changed. */
const source = matchingSource('institutions', 1, 'Institutions matched with the registry by name', '2026-11-24');

export interface InstitutionMatches {
  /** Institutions that no source gives a registry id. */
  readonly looked: number;
  /** Those of them that are records of the registry. */
  readonly matched: number;
  /** Those that several records could be. */
  readonly ambiguous: number;
  /** Records of the log: new decisions, changed and withdrawn ones. */
  readonly appended: number;
}

const redirect = (key: string, target: string | null, citation: string): RecordInput => ({
  type: 'REDIRECT',
  noun: 'Institution',
  key,
  target,
  source: source.key,
  origin: 'MACHINE',
  citation,
});

/** So many decisions are applied together: each may move every reference to an institution, and a curator waits behind them. */
const batchSize = 50;

/** Appends decisions, and tells how many of them were new. */
const applyAll = async ({ apply }: WritePath, records: readonly RecordInput[]): Promise<number> => {
  let appended = 0;
  for (let start = 0; start < records.length; start += batchSize) {
    const report = await apply({
      title: source.title,
      reason: 'Names, countries and parents as the registry has them',
      author: 'matching',
      sources: [source],
      records: records.slice(start, start + batchSize),
    });
    appended += report.appended;
  }
  return appended;
};

/**
 * Lets institutions without a registry id stand for the registry's record that they are, and withdraws what no longer
 * holds. Each decision is a record of the log, with its rule; it gives way to any other source's and to a curator's. What
 * is decided follows from the graph without earlier decisions. Running it again appends nothing.
 */
export const matchInstitutions = async (graph: Graph, path: WritePath): Promise<InstitutionMatches> => {
  const before = await findMatchedKeys(graph, everyEdition(source));
  const { found, looked, ambiguous } = matchesAmong(await knownInstitutions(graph, before));
  const held = new Map(before.map(({ key, target }) => [key, target]));
  const holds = new Set(found.map(({ key }) => key));
  const records = [
    ...before.flatMap(({ key }) => (holds.has(key) ? [] : [redirect(key, null, 'no record of the registry any more')])),
    ...found.flatMap(({ key, target, because }) => (held.get(key) === target ? [] : [redirect(key, target, because)])),
  ];
  return { looked, matched: found.length, ambiguous, appended: await applyAll(path, records) };
};
