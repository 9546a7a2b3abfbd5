import { betweennessOf } from './betweenness.ts';
import { communitiesOf } from './communities.ts';
import { layoutOf } from './layout.ts';
import { libraryGraph } from './library-graph.ts';
import { pageRankOf } from './page-rank.ts';
import type { Picture, PictureQuestion } from './picture.ts';

/** The picture that is asked for. Each part begins with the seed afresh: none depends on which others are wanted. */
export const draw = ({ graph, layout, communities, centralities, seed }: PictureQuestion): Picture => {
  const drawn = libraryGraph(graph);
  return {
    layout: layout ? layoutOf(drawn, seed) : null,
    communities: communities ? communitiesOf(drawn, seed) : null,
    centralities: centralities ? { betweenness: betweennessOf(graph, seed), pageRank: pageRankOf(drawn) } : null,
  };
};
