import { jointPapers } from './adjacency.ts';
import { ruleAt } from './identity.ts';
import { noYear, type PathIndex } from './path-index.ts';
import type { FoundHop, FoundPath, IdentityRule, PathKind } from './paths.ts';

/** The weakest rule that these authors need. */
const weakestOf = ({ identities }: PathIndex, authors: readonly number[]): IdentityRule =>
  ruleAt(Math.max(0, ...authors.map((author) => identities[author] ?? 0)));

/** The path along these entities, with every joint paper of its hops that `admits` leaves. */
export const describePath = (
  index: PathIndex,
  kind: PathKind,
  nodes: readonly number[],
  admits: (node: number) => boolean,
): FoundPath => {
  const { ids, adjacency } = index.layers[kind];
  const yearOf = (node: number): number => index.years[node - adjacency.entities] ?? noYear;
  const hop = (one: number, other: number): FoundHop => {
    const joint = jointPapers(adjacency, one, other).filter(admits);
    const newestFirst = joint.sort((a, b) => yearOf(b) - yearOf(a) || a - b);
    const years = newestFirst.map(yearOf).filter((year) => year !== noYear);
    return {
      papers: newestFirst.map((node) => index.papers.idAt(node - adjacency.entities)),
      firstYear: years.at(-1) ?? null,
      lastYear: years[0] ?? null,
    };
  };
  return {
    entities: nodes.map(ids.idAt),
    hops: nodes.slice(1).map((node, before) => hop(nodes[before] ?? node, node)),
    weakestIdentity: kind === 'AUTHOR' ? weakestOf(index, nodes) : 'KEYED',
  };
};
