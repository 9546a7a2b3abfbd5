import { at, isAnswer, listAt } from '../shared/answer.ts';
import type { FieldArguments } from '../shared/file-request.ts';
import type { RunQuery } from '../shared/run-query.ts';
import { askField, type GraphField } from './ask-field.ts';
import { entitySelection, factsOf } from './facts.ts';
import type { FileEdge, FileNode, GraphFile } from './graph-file.ts';
import { heldGraph } from './held.ts';
import { metaOf } from './meta.ts';

/** What became of the search, which an empty file has to tell. */
const outcomeFields = ['outcome', 'complete', 'distance', 'componentSizes', 'weakestIdentity', 'engine'] as const;

const selection = `
  dataVersion ${outcomeFields.join(' ')}
  paths {
    length cost
    nodes { id type name ${entitySelection} }
    hops { from { id } to { id } kind weight firstYear lastYear evidence(first: 1) { totalCount } }
  }`;

const textAt = (value: unknown, keys: readonly string[]): string => String(at(value, keys));

const yearAt = (hop: unknown, key: string): number | null => {
  const year = at(hop, [key]);
  return typeof year === 'number' ? year : null;
};

/** A hop as an undirected edge: its ends in the order of their ids, whichever way the path goes. */
const edgeOf = (hop: unknown): FileEdge => {
  const [source = '', target = ''] = [textAt(hop, ['from', 'id']), textAt(hop, ['to', 'id'])].sort();
  return {
    id: `${source}|${target}`,
    source,
    target,
    type: textAt(hop, ['kind']),
    weight: Number(at(hop, ['weight'])),
    firstYear: yearAt(hop, 'firstYear'),
    lastYear: yearAt(hop, 'lastYear'),
    evidenceCount: Number(at(hop, ['evidence', 'totalCount'])),
  };
};

/** Two hops of one pair and kind are the same hop; those of different kinds are put together. */
const joined = (one: FileEdge, other: FileEdge): FileEdge => {
  if (one.type.split('|').includes(other.type)) return one;
  const years = [one.firstYear, one.lastYear, other.firstYear, other.lastYear].filter((year) => year !== null);
  return {
    ...one,
    type: `${one.type}|${other.type}`,
    weight: one.weight + other.weight,
    firstYear: years.length > 0 ? Math.min(...years) : null,
    lastYear: years.length > 0 ? Math.max(...years) : null,
    evidenceCount: one.evidenceCount + other.evidenceCount,
  };
};

const edgesOf = (paths: readonly unknown[]): readonly FileEdge[] => {
  const edges = new Map<string, FileEdge>();
  for (const edge of paths.flatMap((path) => listAt(path, ['hops'])).map(edgeOf)) {
    const known = edges.get(edge.id);
    edges.set(edge.id, known ? joined(known, edge) : edge);
  }
  return [...edges.values()];
};

const nodeOf = (entity: unknown, paths: number, degree: number): FileNode => ({
  id: textAt(entity, ['id']),
  label: textAt(entity, ['name']),
  type: textAt(entity, ['type']),
  group: textAt(entity, ['type']),
  size: paths,
  degree,
  colour: null,
  x: null,
  y: null,
  year: null,
  community: null,
  betweenness: null,
  pageRank: null,
  facts: factsOf(entity),
});

/** Every entity once; its size is on how many of the paths it stands. */
const nodesOf = (paths: readonly unknown[], edges: readonly FileEdge[]): readonly FileNode[] => {
  const standing = new Map<string, { readonly entity: unknown; readonly paths: number }>();
  for (const entity of paths.flatMap((path) => listAt(path, ['nodes'])).filter(isAnswer)) {
    const id = textAt(entity, ['id']);
    standing.set(id, { entity, paths: (standing.get(id)?.paths ?? 0) + 1 });
  }
  const degrees = new Map<string, number>();
  for (const id of edges.flatMap(({ source, target }) => [source, target])) {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return [...standing].map(([id, { entity, paths }]) => nodeOf(entity, paths, degrees.get(id) ?? 0));
};

/** The paths one by one, the best first, as ids: together they are a graph that has others, too. */
const listed = (paths: readonly unknown[]): readonly unknown[] =>
  paths.map((path) => ({
    length: at(path, ['length']),
    cost: at(path, ['cost']),
    nodes: listAt(path, ['nodes']).map((entity) => textAt(entity, ['id'])),
  }));

/** The paths of an answer, put together: an undirected graph of their entities and hops. Empty where there is no path. */
export const readPaths = async (run: RunQuery, field: GraphField, args: FieldArguments): Promise<GraphFile> => {
  const answer = await askField(run, field, args, selection);
  const paths = listAt(answer, ['paths']);
  const edges = edgesOf(paths);
  const told = Object.fromEntries(outcomeFields.map((name) => [name, at(answer, [name])]));
  const outcome = { ...told, paths: listed(paths) };
  return heldGraph({
    directed: false,
    meta: await metaOf(run, field.name, args, { dataVersion: Number(at(answer, ['dataVersion'])), outcome }),
    nodes: nodesOf(paths, edges),
    edges,
  });
};
