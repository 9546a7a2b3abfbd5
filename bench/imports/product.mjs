import { fileSource } from '../../dist/importers/file-source.js';
import { formats } from '../../dist/importers/formats.js';
import { importSheet } from '../../dist/importers/pipeline.js';
import { openSheet } from '../../dist/importers/sheet.js';

/** The product: reads, maps and applies a whole file. */
export const importWhole = async (apply, { kind, file }) => {
  const source = fileSource(kind, file, '2026-01-01');
  await importSheet({ sheet: await openSheet(file, formats[kind]), source, apply, author: 'bench', reason: 'bench' });
};
