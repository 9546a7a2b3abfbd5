import communitiesModule from 'graphology-communities-louvain';
import layoutModule from 'graphology-layout-forceatlas2';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';

// These modules are functions, in CommonJS; their types speak of a default export, which Node does not see in them.
const asFunction = <Value>(module: { readonly default: Value }): Value => module as unknown as Value;

export const louvain = asFunction(communitiesModule);
export const forceAtlas2 = asFunction(layoutModule);
export const pagerank = asFunction(pageRankModule);
