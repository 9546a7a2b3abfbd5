import type { Graph } from '../graph/graph.ts';
import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';
import type { EntityChange } from '../log/entity-change.ts';
import type { Nouns } from '../log/noun.ts';
import { changeReportOf } from './change-report.ts';
import { checkRecords } from './check-records.ts';
import { disputedKeys } from './disputed.ts';
import { effectsOf, noEffects } from './effects.ts';
import { entityChanges } from './entity-changes.ts';
import { currentVersion } from './log-statements.ts';
import { planChange } from './plan.ts';
import { changesAmong, readerOf } from './prepare.ts';
import { findSources } from './reading.ts';
import { sourcesToSave } from './sources.ts';

/** What a change set would do. */
export interface Preview extends ChangeReport {
  readonly changes: readonly EntityChange[];
  /** Ids of the entities that its records would be about, and of those that would become part of one of them. */
  readonly about: readonly string[];
}

/**
 * Plans a change set and writes nothing: no lock is taken, and what is read is as of the reading. Batches that are previewed
 * one after another do not see one another: an entity that two of them describe is created in both, a redirect of one is not
 * followed in the next, and stubs count in each.
 */
export const preview = async (
  graph: Graph,
  nouns: Nouns,
  { records, sources = [] }: Pick<ChangeSetInput, 'records' | 'sources'>,
): Promise<Preview> => {
  const reader = readerOf(graph);
  const known = await findSources(reader);
  const given = sourcesToSave(known, sources);
  const all = new Map([...known, ...given.map((source) => [source.key, source] as const)]);
  const checked = checkRecords(nouns, records, new Set(all.keys()));
  const changes = await changesAmong(
    reader,
    checked.entries.map(({ entry }) => entry),
  );
  const [log] = await reader.run<{ seq: number }>(currentVersion);
  const base = { dataVersion: log?.seq ?? 0, appended: changes.length };
  if (changes.length === 0) {
    const done = { ...base, disputed: [], effects: noEffects };
    return { ...changeReportOf('', records.length, checked, done), changes: [], about: [] };
  }
  const plan = await planChange(reader, nouns, all, changes);
  const disputed = disputedKeys(changes, ({ noun }, key) => plan.book.after({ noun, key }).id);
  const report = changeReportOf('', records.length, checked, { ...base, disputed, effects: effectsOf(changes, plan) });
  const subjects = changes.map(({ entry: { noun, subject } }) => plan.book.after({ noun, key: subject }).id);
  const about = new Set(subjects);
  for (const { from, to } of plan.moves) if (about.has(to.id)) about.add(from.id);
  return { ...report, changes: entityChanges(nouns, plan), about: [...about] };
};
