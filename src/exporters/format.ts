import { badInput } from '../shared/errors.ts';
import { csvZip } from './formats/csv-zip.ts';
import { cyjs } from './formats/cyjs.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { nodeLink } from './formats/node-link.ts';
import type { WriteGraph } from './graph-file.ts';

/** What some formats can be asked for beside the graph. */
export interface FormatOptions {
  readonly gexf?: unknown;
  readonly edges?: unknown;
}

/** A format of graphs. */
export interface GraphFormat {
  readonly contentType: string;
  /** Whether it is worth compressing on the way: a zip is compressed in itself. */
  readonly compressible: boolean;
  /** @throws DomainError BAD_INPUT for an option that the format does not have. */
  readonly writer: (options: FormatOptions) => WriteGraph;
}

/** One of the values of an option; the first where none is given. An option of another format is refused. */
const chosen = <Choice extends string>(
  options: FormatOptions,
  name: keyof FormatOptions | null,
  [standard, ...others]: readonly [Choice, ...Choice[]],
): Choice => {
  for (const other of ['gexf', 'edges'] as const) {
    if (other !== name && options[other] !== undefined)
      throw badInput(other, options[other], 'nothing: another format has it');
  }
  const value = name === null ? undefined : options[name];
  // In a JSON body a version may be a number.
  const given = typeof value === 'number' ? String(value) : value;
  const choice = given === undefined ? standard : [standard, ...others].find((one) => one === given);
  if (choice === undefined) throw badInput(String(name), given, [standard, ...others].join(' or '));
  return choice;
};

const plain =
  (write: WriteGraph) =>
  (options: FormatOptions): WriteGraph => {
    chosen(options, null, ['']);
    return write;
  };

/** The formats, by the ending of their files. */
export const graphFormats: Readonly<Record<string, GraphFormat>> = {
  gexf: {
    contentType: 'application/gexf+xml; charset=utf-8',
    compressible: true,
    writer: (options) => gexf(chosen(options, 'gexf', ['1.3', '1.2'])),
  },
  graphml: { contentType: 'application/graphml+xml; charset=utf-8', compressible: true, writer: plain(graphml) },
  cyjs: { contentType: 'application/json; charset=utf-8', compressible: true, writer: plain(cyjs) },
  'node-link.json': {
    contentType: 'application/json; charset=utf-8',
    compressible: true,
    writer: (options) => nodeLink(chosen(options, 'edges', ['edges', 'links'])),
  },
  'csv.zip': { contentType: 'application/zip', compressible: false, writer: plain(csvZip) },
};
