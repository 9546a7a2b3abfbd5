// What the scripts that make the seed files share: arguments, reading, writing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { allRows, openTable, writeTable } from '../../dist/importers/csv.js';

const [data, seeds] = process.argv.slice(2);
if (!data || !seeds) {
  console.error(
    `usage: node ${process.argv[1]} <folder of the source data> <folder of the seeds>   (after: npm run build)`,
  );
  process.exit(1);
}

export const dataFile = (...parts) => join(data, ...parts);

/** The cells of every row of a source file, with its own headers. */
export const sourceRows = async (...parts) =>
  (await allRows(await openTable(dataFile(...parts)))).map((row) => row.cells);

/** The cells of every row of a file beside the scripts or among the seeds. */
export const tableRows = async (path) => (await allRows(await openTable(path))).map((row) => row.cells);

export const seedFile = (name) => join(seeds, name);

export const writeSeed = (name, headers, rows) => {
  writeFileSync(seedFile(name), writeTable(headers, rows));
  console.log(`${name}: ${rows.length} rows`);
};

export const readText = (path) => readFileSync(path, 'utf8');

export const line = (text) => (text ?? '').replace(/\s+/gu, ' ').trim();

/** The objects of JSON Lines packed by gzip. */
export const jsonRows = (path) =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text));
