import type { SourceDefinition } from '../log/record.ts';

/** The one pool that all curators' statements share. Their claims come before any other. */
export const curators: SourceDefinition = {
  key: 'curators',
  title: 'Curators of this graph',
  dataset: 'curators',
  sheet: null,
  edition: null,
  rank: 0,
  sheetOrder: 0,
  licence: 'CC-BY-4.0',
  citation: 'Curators of this graph',
};
