import type { Graph, Reader } from '../graph/graph.ts';
import { canonicalJson } from '../log/canonical.ts';
import type { Entry } from '../log/entry.ts';
import type { Nouns } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';
import type { SlotChange } from './change.ts';
import { type Plan, planChange } from './plan.ts';
import { findSlots, findSources, type SlotRow } from './reading.ts';
import { bodyOf } from './record-rows.ts';
import { sourcesToSave } from './sources.ts';

/** Reads outside a transaction. */
export const readerOf = (graph: Graph): Reader => ({ run: (query) => graph.read(query) });

const withdrawn = canonicalJson(null);

/** What a machine says replaces nobody's word: a source's while it stands, a person's (a withdrawal too) for ever. */
const givesWay = ({ origin }: Entry, held: SlotRow | undefined): boolean =>
  origin === 'MACHINE' &&
  held !== undefined &&
  held.origin !== 'MACHINE' &&
  (held.origin !== 'IMPORT' || held.body !== withdrawn);

/** Entries that say something else than their slots hold, and may. The last of one slot counts. */
export const changesAmong = async (reader: Reader, entries: readonly Entry[]): Promise<readonly SlotChange[]> => {
  const last = new Map(entries.map((entry) => [entry.slot, entry]));
  const stored = new Map((await findSlots(reader, [...last.keys()])).map((row) => [row.slot, row]));
  return [...last.values()].flatMap((entry) => {
    const row = stored.get(entry.slot);
    const { text, hash } = bodyOf(entry);
    const same = row ? row.hash === hash : text === withdrawn;
    return same || givesWay(entry, row)
      ? []
      : [{ entry, before: row ? JSON.parse(row.body) : null, held: row !== undefined }];
  });
};

/** What a batch is to write: read and worked out, nothing written. */
export interface Prepared {
  /** Sources that have to be saved. */
  readonly given: readonly SourceDefinition[];
  readonly changes: readonly SlotChange[];
  /** null where nothing changes. */
  readonly plan: Plan | null;
}

/** Reads what decides what entries change, and plans it. Throws where a source is to become another one. */
export const prepare = async (
  reader: Reader,
  nouns: Nouns,
  sources: readonly SourceDefinition[],
  entries: readonly Entry[],
): Promise<Prepared> => {
  const known = await findSources(reader);
  const given = sourcesToSave(known, sources);
  const changes = await changesAmong(reader, entries);
  if (changes.length === 0) return { given, changes, plan: null };
  const all = new Map([...known, ...given.map((source) => [source.key, source] as const)]);
  return { given, changes, plan: await planChange(reader, nouns, all, changes) };
};
