import { randomUUID } from 'node:crypto';
import type { Graph, Transaction } from '../graph/graph.ts';
import type { ChangeReport, ChangeSetInput, Problem } from '../log/change-set.ts';
import type { Entry } from '../log/entry.ts';
import { shortHash } from '../log/id.ts';
import { toEntry } from '../log/to-entry.ts';
import { DomainError } from '../shared/errors.ts';
import { appendBatch, appendUnderLock } from './append.ts';
import { curators } from './curators.ts';
import type { Nouns } from './moves.ts';
import { findSources } from './reading.ts';
import { type Reverted, revertedEntries, type SlotConflict } from './revert.ts';

export interface RevertReport extends ChangeReport {
  /** Slots that were written since: left as they are. */
  readonly conflicts: readonly SlotConflict[];
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
}

interface Checked {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const check = (nouns: Nouns, { records }: ChangeSetInput, isSource: (key: string) => boolean): Checked => {
  const entries = new Map<string, Entry>();
  const problems: Problem[] = [];
  records.forEach((record, index) => {
    const { source, locator } = record;
    const outcome = isSource(source)
      ? toEntry(nouns[record.noun], record)
      : {
          problem: {
            severity: 'REJECTED',
            code: 'UNKNOWN_SOURCE',
            value: source,
            message: `No source has the key ${JSON.stringify(source)}.`,
          } as const,
        };
    if ('problem' in outcome) {
      problems.push({ index, ...outcome.problem });
      return;
    }
    if (entries.has(outcome.entry.slot)) {
      const message = `A second record of the same source about ${outcome.entry.subject}; the last one counts.`;
      problems.push({
        index,
        severity: 'DOUBTFUL',
        code: 'REPEATED_SUBJECT',
        message,
        ...(locator !== undefined && { locator }),
      });
    }
    entries.set(outcome.entry.slot, outcome.entry);
  });
  return { entries: [...entries.values()], problems };
};

const changeSetId = (idempotencyKey: string | undefined): string =>
  `chg_${shortHash(idempotencyKey === undefined ? randomUUID() : `key|${idempotencyKey}`)}`;

const readerOf = (graph: Graph): Pick<Transaction, 'run'> => ({ run: (query) => graph.read(query) });

/** The write path over one graph. */
export const curationService = (graph: Graph, nouns: Nouns): CurationService => ({
  apply: async (input) => {
    const known = await findSources(readerOf(graph));
    const sources = [...(known.has(curators.key) ? [] : [curators]), ...(input.sources ?? [])];
    const { entries, problems } = check(
      nouns,
      input,
      (key) => known.has(key) || sources.some((source) => source.key === key),
    );
    const rejected = problems.filter(({ severity }) => severity === 'REJECTED');
    const [first] = rejected;
    if (input.allOrNothing && first) {
      throw new DomainError('BAD_INPUT', `Nothing was written: record ${first.index}: ${first.message}`, {
        argument: `records[${first.index}]`,
      });
    }
    const { title, reason, author } = input;
    const id = changeSetId(input.idempotencyKey);
    const { dataVersion, appended } = await appendBatch(graph, nouns, { id, title, reason, author, sources }, entries);
    const read = input.records.length;
    return {
      changeSet: id,
      dataVersion,
      read,
      appended,
      unchanged: read - appended - rejected.length,
      rejected: rejected.length,
      problems,
    };
  },

  revert: async (changeSet, { author, reason }) => {
    const id = changeSetId(undefined);
    const batch = { id, title: `Revert ${changeSet}`, reason, author, sources: [] };
    let reverted: Reverted = { entries: [], conflicts: [] };
    const { dataVersion, appended } = await appendUnderLock(graph, nouns, batch, async (transaction) => {
      reverted = await revertedEntries(transaction, changeSet, author);
      return reverted.entries;
    });
    const { entries, conflicts } = reverted;
    return {
      changeSet: id,
      dataVersion,
      read: entries.length,
      appended,
      unchanged: entries.length - appended,
      rejected: 0,
      problems: [],
      conflicts,
    };
  },
});
