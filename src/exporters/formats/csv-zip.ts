import { PassThrough, pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { ZipFile } from 'yazl';
import { closed } from '../../shared/closed.ts';
import { without } from '../attributes.ts';
import type { Attribute, FileEdge, FileNode, GraphFile, Value } from '../graph-file.ts';

/** A column of one of the two files. */
interface Column<Item> {
  readonly name: string;
  readonly of: (item: Item) => Value;
}

const lines = (rows: readonly (readonly unknown[])[]): string =>
  stringify([...rows], { record_delimiter: '\r\n', quote_record_delimiter: true, cast: { boolean: String } });

const table = async function* <Item>(
  columns: readonly Column<Item>[],
  batches: AsyncIterable<readonly Item[]>,
): AsyncGenerator<string> {
  yield lines([columns.map(({ name }) => name)]);
  for await (const batch of batches) yield lines(batch.map((item) => columns.map(({ of }) => of(item))));
};

const nodeColumns = (attributes: readonly Attribute<FileNode>[]): readonly Column<FileNode>[] => [
  { name: 'Id', of: ({ id }) => id },
  { name: 'Label', of: ({ label }) => label },
  ...attributes,
];

/** Gephi takes `Type` for the direction, whatever its case: what an edge is, is its `relationship`. */
const edgeColumns = (attributes: readonly Attribute<FileEdge>[], directed: boolean): readonly Column<FileEdge>[] => [
  { name: 'Source', of: ({ source }) => source },
  { name: 'Target', of: ({ target }) => target },
  { name: 'Type', of: () => (directed ? 'Directed' : 'Undirected') },
  { name: 'Id', of: ({ id }) => id },
  { name: 'Weight', of: ({ weight }) => weight },
  { name: 'relationship', of: ({ type }) => type },
  ...without(attributes, ['type', 'weight']),
];

type Texts = AsyncIterable<string> | Iterable<string>;

/** Files in a zip, each read when the one before is written. */
const zipped = async function* (files: Readonly<Record<string, Texts>>): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = new PassThrough();
  pipeline(zip.outputStream, output, () => undefined);
  let current: Readable | undefined;
  for (const [name, texts] of Object.entries(files)) {
    zip.addReadStreamLazy(name, {}, (give) => {
      current = Readable.from(texts, { objectMode: false });
      // The library listens to no errors of what it reads.
      current.once('error', (error) => output.destroy(error));
      give(null, current);
    });
  }
  zip.end();
  try {
    for await (const chunk of output) yield chunk;
  } finally {
    if (current) await closed(current.destroy());
  }
};

/** A graph as the two tables that Gephi imports, and a file that tells where they come from. */
export const csvZip = ({ directed, meta, nodeAttributes, edgeAttributes, nodes, edges }: GraphFile) =>
  zipped({
    'nodes.csv': table(nodeColumns(nodeAttributes), nodes),
    'edges.csv': table(edgeColumns(edgeAttributes, directed), edges),
    'about.json': [`${JSON.stringify(meta, null, 2)}\n`],
  });
