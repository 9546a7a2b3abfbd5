import { scratchBytes } from './meet.ts';
import type { Layer, PathIndex } from './path-index.ts';

/** How large an index is. */
export interface IndexSize {
  readonly authors: number;
  readonly institutions: number;
  readonly papers: number;
  /** Between papers and authors or institutions. */
  readonly edges: number;
  /** Of the index and of the working memory of its searches. */
  readonly bytes: number;
}

const layerBytes = ({ ids, adjacency }: Layer): number =>
  ids.bytes + adjacency.offsets.byteLength + adjacency.targets.byteLength + scratchBytes(adjacency);

export const indexSize = ({ papers, years, layers, identities }: PathIndex): IndexSize => {
  const { AUTHOR, INSTITUTION } = layers;
  return {
    authors: AUTHOR.ids.size,
    institutions: INSTITUTION.ids.size,
    papers: papers.size,
    edges: (AUTHOR.adjacency.targets.length + INSTITUTION.adjacency.targets.length) / 2,
    bytes: layerBytes(AUTHOR) + layerBytes(INSTITUTION) + papers.bytes + years.byteLength + identities.byteLength,
  };
};
