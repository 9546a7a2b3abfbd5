import { gexf13Schema, schemasJar, schemasMissing } from './graph-schemas.ts';
import { preparePython, pythonMissing, runPython } from './python.ts';

/** A graph as networkx made it of one file. */
export interface ReadGraph {
  readonly directed: boolean;
  readonly multigraph: boolean;
  readonly nodes: number;
  readonly edges: number;
  /** The types of the values of each attribute. */
  readonly nodeKinds: Readonly<Record<string, readonly string[]>>;
  readonly edgeKinds: Readonly<Record<string, readonly string[]>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly ends: readonly (readonly string[])[];
  readonly weight: number;
  readonly about: Readonly<Record<string, unknown>>;
}

interface ReadTable {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>> | null;
  readonly types: readonly string[] | null;
}

/** What `describe_graphs.py` prints of a graph in all formats. */
export interface ReadGraphs {
  readonly gexf12: ReadGraph;
  readonly gexf13: ReadGraph;
  readonly graphml: ReadGraph;
  readonly edges: ReadGraph;
  readonly links: ReadGraph;
  readonly tables: {
    readonly names: readonly string[];
    readonly broken: string | null;
    readonly nodes: ReadTable;
    readonly edges: ReadTable;
    readonly about: Readonly<Record<string, unknown>>;
  };
  /** What the schemas find wrong, by file. */
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

/** The names under which `describe_graphs.py` expects the files, with what each is asked for. */
export const graphFileNames = {
  'gexf-1.3.gexf': ['gexf', {}],
  'gexf-1.2.gexf': ['gexf', { gexf: '1.2' }],
  'graph.graphml': ['graphml', {}],
  'edges.json': ['node-link.json', {}],
  'links.json': ['node-link.json', { edges: 'links' }],
  'tables.zip': ['csv.zip', {}],
} as const;

/** Why no other program can read the files here; null where one can. */
export const readersMissing = pythonMissing ?? schemasMissing;

/** For `beforeAll`, with ten minutes: what is needed is fetched once. */
export const prepareReaders = async (): Promise<void> => {
  await preparePython();
  await schemasJar();
};

/** Reads the files of a folder with networkx and pandas, and holds the XML against its schemas. */
export const readGraphs = async (folder: string): Promise<ReadGraphs> =>
  runPython<ReadGraphs>('describe_graphs.py', folder, await schemasJar(), gexf13Schema);
