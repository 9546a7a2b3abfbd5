import type { Ask } from '../ask.ts';
import type { Scope } from '../literal.ts';

/** The sheets of models of one edition: how the models stood to their publisher on a day. */
export interface Snapshot {
  /** The day, or the month's first. */
  readonly edition: string;
  /** Keys of its sources, at least one. */
  readonly sources: readonly string[];
}

interface Answer {
  readonly meta: {
    readonly sources: readonly {
      readonly key: string;
      readonly dataset: string;
      readonly sheet: string | null;
      readonly edition: string | null;
    }[];
  };
}

const query = '{ meta { sources { key dataset sheet edition } } }';

/** The sheets that describe models, by dataset: other sheets describe what models refer to. */
const modelSheets: Readonly<Record<string, readonly string[]>> = {
  epoch: ['notable', 'large-scale', 'frontier', 'all', 'models'],
};

const isInScope = (scope: Scope | null, key: string): boolean =>
  !Array.isArray(scope?.sources) || scope.sources.includes(key);

/** The snapshots that the graph holds in scope, the oldest first; none where it holds but one, for there is nothing beside it. */
export const readSnapshots = async (ask: Ask, scope: Scope | null): Promise<readonly Snapshot[]> => {
  const { meta } = await ask<Answer>(query);
  const editions = new Map<string, readonly string[]>();
  for (const { key, dataset, sheet, edition } of meta.sources) {
    if (!edition || !sheet || !modelSheets[dataset]?.includes(sheet) || !isInScope(scope, key)) continue;
    editions.set(edition, [...(editions.get(edition) ?? []), key]);
  }
  if (editions.size < 2) return [];
  return [...editions]
    .map(([edition, sources]) => ({ edition, sources }))
    .sort((a, b) => a.edition.localeCompare(b.edition, 'en'));
};

/** A scope that believes the sources of a snapshot alone; as it is for none. */
export const scopeOf = (scope: Scope | null, snapshot: Snapshot | null): Scope | null =>
  snapshot ? { ...scope, sources: snapshot.sources } : scope;

/** Every scope of a grid: the whole first, then each snapshot by itself. */
export const withEach = (snapshots: readonly Snapshot[]): readonly (Snapshot | null)[] => [null, ...snapshots];

/** What a cell says of its sources; nothing where there is but one choice. */
export const sourceDimension = (snapshots: readonly Snapshot[], snapshot: Snapshot | null): readonly string[] =>
  snapshots.length > 0 ? [`sources: ${snapshot?.edition ?? 'all'}`] : [];
