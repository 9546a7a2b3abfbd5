import { listDelimiter } from './csv-file.ts';
import type { LabelledFile } from './output.ts';

const megabyte = 2 ** 20;
/** The importer's own choice. */
const usualBuffer = 4 * megabyte;

const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A row has to fit in a buffer of the importer, in bytes: at most three for each of JavaScript's characters. */
const bufferFor = (files: readonly LabelledFile[]): string => {
  const longest = Math.max(0, ...files.map(({ longestRow }) => longestRow)) * 3;
  return `${Math.ceil(Math.max(usualBuffer, longest) / megabyte)}m`;
};

/** What `neo4j-admin` is told to import the files into a database: nothing is left out, anything wrong stops it. */
export const importArguments = (files: readonly LabelledFile[], database: string): readonly string[] => [
  'database',
  'import',
  'full',
  database,
  ...files.map(({ kind, name, path }) => `--${kind}=${name}=${path}`),
  '--id-type=integer',
  `--array-delimiter=${codePoint(listDelimiter)}`,
  `--multiline-fields=${files.some(({ multiline }) => multiline)}`,
  `--read-buffer-size=${bufferFor(files)}`,
  '--bad-tolerance=0',
  '--strict=true',
  '--overwrite-destination=true',
];
