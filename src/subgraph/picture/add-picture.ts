import type { Subgraph } from '../subgraph.ts';
import { checkPictureSize, type PictureKeeper } from './keeper.ts';
import type { PictureGraph, PictureParts } from './picture.ts';

type Given<Value> = Value | null | undefined;

/** What the arguments of a subgraph ask of its picture. */
export type PictureInput = { readonly [Name in keyof PictureParts]?: Given<boolean> } & {
  readonly seed?: Given<number>;
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The subgraph by numbers: they follow from its ids alone, so that the picture does, too. */
const numbered = ({ directed, nodes, edges }: Subgraph) => {
  const ids = nodes.map(({ id }) => id).sort(byText);
  const numbers: ReadonlyMap<string, number> = new Map(ids.map((id, number) => [id, number]));
  const apart = edges.filter(({ source, target }) => source !== target);
  const graph: PictureGraph = {
    directed,
    nodes: ids.length,
    sources: Uint32Array.from(apart, ({ source }) => numbers.get(source) ?? 0),
    targets: Uint32Array.from(apart, ({ target }) => numbers.get(target) ?? 0),
    weights: Float64Array.from(apart, ({ weight }) => weight),
  };
  return { graph, numbers };
};

/**
 * The subgraph with the positions, communities and centralities that are wanted; itself where none are.
 * @throws DomainError LIMIT_EXCEEDED where it is too large for a picture; UNAVAILABLE or TIMEOUT as the keeper does.
 */
export const addPicture = async (
  keeper: Pick<PictureKeeper, 'draw'>,
  subgraph: Subgraph,
  given: PictureInput,
): Promise<Subgraph> => {
  const parts: PictureParts = {
    layout: given.layout ?? false,
    communities: given.communities ?? false,
    centralities: given.centralities ?? false,
  };
  if (!(parts.layout || parts.communities || parts.centralities)) return subgraph;
  checkPictureSize(parts, subgraph.nodeCount, subgraph.edgeCount);
  const { graph, numbers } = numbered(subgraph);
  const { layout, communities, centralities } = await keeper.draw({ graph, ...parts, seed: given.seed ?? 1 });
  return {
    ...subgraph,
    nodes: subgraph.nodes.map((node) => {
      const number = numbers.get(node.id) ?? 0;
      return {
        ...node,
        x: layout?.x[number] ?? null,
        y: layout?.y[number] ?? null,
        community: communities?.[number] ?? null,
        betweenness: centralities?.betweenness[number] ?? null,
        pageRank: centralities?.pageRank[number] ?? null,
      };
    }),
  };
};
