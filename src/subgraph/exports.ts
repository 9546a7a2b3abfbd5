import { canonicalJson } from '../log/canonical.ts';
import type { SubgraphExport } from './subgraph.ts';

/** The files that a subgraph can be had as, by their endings. */
export const exportFormats = ['gexf', 'graphml', 'cyjs', 'node-link.json', 'csv.zip'] as const;

/** The first part of the name of a file with a subgraph, by the field that makes it. */
export type ExportName = 'neighborhood' | 'induced' | 'lineage' | 'network';

/** Longer addresses are cut or refused on their way. */
const longestUrl = 8_000;

/**
 * Where a subgraph can be had as a file, for each format: the arguments of its field are part of the address. Empty where
 * that would be longer than programs take; such arguments are posted.
 */
export const exportsOf = (name: ExportName, given: Readonly<Record<string, unknown>>): readonly SubgraphExport[] => {
  const query = encodeURIComponent(canonicalJson(given));
  return exportFormats
    .map((format) => ({ format, url: `/graph/${name}.${format}?args=${query}` }))
    .filter(({ url }) => url.length <= longestUrl);
};
