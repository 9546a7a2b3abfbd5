import type { Graph } from '../graph/graph.ts';
import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';
import type { Nouns } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';
import { DomainError } from '../shared/errors.ts';
import { appendBatch } from './append.ts';
import { changeReportOf } from './change-report.ts';
import { changeSetId } from './change-set-id.ts';
import { type Checked, checkRecords } from './check-records.ts';
import { curators } from './curators.ts';
import { editionsAround, findRetiredBy, type ListedBefore, listedBefore, type RetiredBefore } from './gone.ts';
import { closeChangeSet, findUnfinished } from './import-sets.ts';
import { type LogAccess, lastTurn } from './last-turn.ts';
import { readerOf } from './prepare.ts';
import { type Preview, preview } from './preview.ts';
import { findSources } from './reading.ts';
import { type RevertReport, revertChangeSet } from './revert-change-set.ts';

/** The change set of an import, and whether an earlier run has begun it. */
export interface OpenImport {
  readonly id: string;
  readonly begun: boolean;
}

/** The one write path: mutations, importers and seeds all change the graph through it. */
export interface CurationService {
  /**
   * Appends the records that say something new, and brings the graph up to them in one transaction. Records that
   * cannot be kept are reported and left out; with `allOrNothing` they fail the whole set.
   */
  apply(input: ChangeSetInput): Promise<ChangeReport>;
  /** Undoes a change set: per slot what it held before, or a withdrawal. */
  revert(changeSet: string, by: { readonly author: string; readonly reason: string }): Promise<RevertReport>;
  /** What a change set would do; writes nothing (see `preview`). */
  preview(input: Pick<ChangeSetInput, 'records' | 'sources'>): Promise<Preview>;
  /** The change set of an import of this content: the one that was begun and not finished, else a new one. */
  openImport(content: string): Promise<OpenImport>;
  /** Ends the change set of an import. */
  closeImport(id: string): Promise<void>;
  /** What editions before this source's list and it does not, in pages. */
  listedBefore(source: SourceDefinition): AsyncIterable<readonly ListedBefore[]>;
  /** Entities that imports of editions before this source's have retired. */
  retiredBefore(source: SourceDefinition): Promise<readonly RetiredBefore[]>;
}

const refuseRejected = ({ problems }: Checked): void => {
  const first = problems.find(({ severity }) => severity === 'REJECTED');
  if (!first) return;
  const argument = `records[${first.index}]`;
  throw new DomainError('BAD_INPUT', `Nothing was written: record ${first.index}: ${first.message}`, { argument });
};

/** The write path over one graph. */
export const curationService = (graph: Graph, nouns: Nouns): CurationService => {
  const access: LogAccess = { graph, turns: lastTurn() };
  return {
    apply: async ({ records, sources = [], title, reason, author, idempotencyKey, partOf, allOrNothing = false }) => {
      const known = await findSources(readerOf(graph));
      const keys = new Set([curators.key, ...known.keys(), ...sources.map(({ key }) => key)]);
      const checked = checkRecords(nouns, records, keys);
      if (allOrNothing) refuseRejected(checked);
      const id = partOf?.id ?? changeSetId(author, idempotencyKey);
      const repeatable = idempotencyKey !== undefined;
      const batch = { id, title, reason, author, sources, repeatable, partOf: partOf?.content ?? null };
      const done = await appendBatch(
        access,
        nouns,
        batch,
        checked.entries.map(({ entry }) => entry),
      );
      return changeReportOf(id, records.length, checked, done);
    },

    revert: (changeSet, by) =>
      revertChangeSet(access, nouns, changeSet, { ...by, id: changeSetId(by.author, undefined) }),

    preview: (input) => preview(graph, nouns, input),

    openImport: async (content) => {
      const begun = await findUnfinished(readerOf(graph), content);
      return { id: begun ?? changeSetId('', undefined), begun: begun !== null };
    },

    closeImport: async (id) => {
      await graph.write((transaction) => closeChangeSet(transaction, id));
    },

    listedBefore: async function* (source) {
      const reader = readerOf(graph);
      yield* listedBefore(reader, editionsAround(source, (await findSources(reader)).values()));
    },

    retiredBefore: async (source) => {
      const reader = readerOf(graph);
      const { older } = editionsAround(source, (await findSources(reader)).values());
      return older.length === 0 ? [] : findRetiredBy(reader, older, source.key);
    },
  };
};
