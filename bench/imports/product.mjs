import { importFile } from '../../dist/importers/import-file.js';

/** The product, as the command line does it: checks the whole file, then reads, maps and applies it. */
export const importWhole = (curation, { kind, file }) =>
  importFile(curation, { kind, path: file, edition: '2026-01-01', author: 'bench' });
