import {
  type CollaborationHop,
  type CollaborationPath,
  type IdentityRule,
  type JointPaper,
  newestFirst,
  type PathKind,
} from '../paths.ts';
import { jointPapers } from './adjacency.ts';
import { ruleAt } from './identity.ts';
import { noYear, type PathIndex } from './path-index.ts';

/** The weakest rule that these authors need. */
const weakestOf = ({ identities }: PathIndex, authors: readonly number[]): IdentityRule =>
  ruleAt(Math.max(0, ...authors.map((author) => identities[author] ?? 0)));

/** The path along these entities, with every joint paper of its hops that `admits` leaves. */
export const describePath = (
  index: PathIndex,
  kind: PathKind,
  nodes: readonly number[],
  admits: (node: number) => boolean,
): CollaborationPath => {
  const { ids, adjacency } = index.layers[kind];
  const paperAt = (node: number): JointPaper => {
    const paper = node - adjacency.entities;
    const year = index.years[paper] ?? noYear;
    return { id: index.papers.idAt(paper), year: year === noYear ? null : year };
  };
  const hop = (one: number, other: number): CollaborationHop => {
    const papers = jointPapers(adjacency, one, other).filter(admits).map(paperAt).sort(newestFirst);
    const dated = papers.filter(({ year }) => year !== null);
    return {
      from: ids.idAt(one),
      to: ids.idAt(other),
      papers,
      firstYear: dated.at(-1)?.year ?? null,
      lastYear: dated[0]?.year ?? null,
    };
  };
  return {
    entities: nodes.map(ids.idAt),
    hops: nodes.slice(1).map((node, before) => hop(nodes[before] ?? node, node)),
    weakestIdentity: kind === 'AUTHOR' ? weakestOf(index, nodes) : 'KEYED',
  };
};
