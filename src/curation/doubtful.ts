import type { NounName, Nouns } from '../log/noun.ts';
import { orderedKeys } from '../log/project.ts';
import type { ProjectedEdge } from '../log/project-edges.ts';
import type { LinkBook } from './link-book.ts';
import type { NodeRow } from './reading.ts';
import type { Actor } from './scene.ts';
import { stubName } from './stub-name.ts';

/** An edge and its start. */
export interface PlannedEdge {
  readonly from: string;
  readonly fromNoun: NounName;
  readonly edge: ProjectedEdge;
}

export interface EdgeDifferences {
  readonly created: readonly PlannedEdge[];
  readonly updated: readonly PlannedEdge[];
  readonly removed: readonly PlannedEdge[];
}

/** An entity that only references speak of, or that nothing speaks of any more. */
export interface Doubtful {
  readonly id: string;
  readonly noun: NounName;
  readonly keys: readonly string[];
  readonly retired: boolean;
  /** Whether it has to be there though nothing refers to it: retired ahead of time, or the target of a redirect. */
  readonly needed: boolean;
  /** The name that its references print; null where only all of them, read once the edges are written, can tell. */
  readonly printed: string | null;
  /** There is no node of it yet. */
  readonly fresh: boolean;
}

/** Names that new references print, by the entity that they lead to. */
const printedNames = (created: readonly PlannedEdge[]): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { edge } of created) {
    const known = names.get(edge.to) ?? [];
    names.set(edge.to, known);
    known.push(String(edge.properties.printed));
  }
  return names;
};

/** A stub that shows the name of its key may have no references at all. */
const showsPrinted = ({ stub, retired, keys: [key = ''], name }: NodeRow): boolean =>
  stub && !retired && name !== null && name !== key.slice(key.indexOf(':') + 1);

/**
 * What an end of references will show. Reading all its references takes time in their number, which grows with the graph:
 * where references were only added, the name it shows and the new ones tell as much. null: it stays as it is.
 */
const endOf = (edge: ProjectedEdge, node: NodeRow | undefined, added: readonly string[] | null): Doubtful | null => {
  const end = { id: edge.to, noun: edge.toNoun, needed: false, fresh: node === undefined };
  if (node === undefined || node.keys.length === 0) {
    return {
      ...end,
      keys: [edge.toRoot],
      retired: node?.retired ?? false,
      printed: stubName(edge.toNoun, added ?? []),
    };
  }
  const { keys, retired, name } = node;
  const printed =
    added !== null && name !== null && showsPrinted(node) ? stubName(edge.toNoun, [name, ...added]) : null;
  return printed !== null && printed === name ? null : { ...end, keys, retired, printed };
};

/** Entities without a description, on either end of what changes. */
export const doubtfulOf = (
  nouns: Nouns,
  actors: readonly Actor[],
  { created, updated, removed }: EdgeDifferences,
  nodes: ReadonlyMap<string, NodeRow>,
  book: LinkBook,
): readonly Doubtful[] => {
  const doubtful = new Map<string, Doubtful | null>();
  const cast = new Set(actors.map(({ id }) => id));
  const added = printedNames(created);
  const altered = new Set([...updated, ...removed].map(({ edge }) => edge.to));
  for (const { edge } of [...created, ...updated, ...removed]) {
    const node = nodes.get(edge.to);
    if (doubtful.has(edge.to) || cast.has(edge.to) || (node && !node.stub && node.keys.length > 0)) continue;
    doubtful.set(edge.to, endOf(edge, node, altered.has(edge.to) ? null : (added.get(edge.to) ?? null)));
  }
  for (const { id, noun, node, root, keysAfter, statementsAfter, retiredAfter } of actors) {
    if (statementsAfter.length > 0) continue;
    const redirected = [...keysAfter].some((key) => Boolean(book.linkAfter({ noun, key })?.redirect));
    const keys = orderedKeys(nouns[noun], root, keysAfter);
    const needed = retiredAfter || redirected;
    doubtful.set(id, { id, noun, keys, retired: retiredAfter, needed, printed: null, fresh: node === null });
  }
  return [...doubtful.values()].filter((one) => one !== null);
};
