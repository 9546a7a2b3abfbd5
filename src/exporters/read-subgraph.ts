import { at, listAt } from '../shared/answer.ts';
import type { FieldArguments } from '../shared/file-request.ts';
import type { RunQuery } from '../shared/run-query.ts';
import { askField, type GraphField } from './ask-field.ts';
import { entitySelection, factsOf } from './facts.ts';
import type { FileEdge, FileNode, GraphFile } from './graph-file.ts';
import { heldGraph } from './held.ts';
import { metaOf } from './meta.ts';

const nodeFields = 'id type label size group x y year degree community betweenness pageRank';
const edgeFields = 'id source target type weight firstYear lastYear evidenceCount';
const selection = `
  directed dataVersion warnings { code text } truncated { relationship reason shown total } legend { key label colour count }
  nodes { ${nodeFields} entity { ${entitySelection} } }
  edges { ${edgeFields} }`;

type OwnFields = Omit<FileNode, 'colour' | 'facts'>;
/** A node as it is answered to the selection. */
type AnsweredNode = OwnFields & { readonly entity: unknown };

const nodeOf = ({ entity, ...own }: AnsweredNode, colours: ReadonlyMap<string, string>): FileNode => ({
  ...own,
  colour: colours.get(own.group) ?? null,
  facts: factsOf(entity),
});

const coloursIn = (answer: unknown): ReadonlyMap<string, string> =>
  new Map(listAt(answer, ['legend']).map((entry) => [String(at(entry, ['key'])), String(at(entry, ['colour']))]));

/** The graph that a field of type Subgraph answers. */
export const readSubgraph = async (run: RunQuery, field: GraphField, args: FieldArguments): Promise<GraphFile> => {
  const answer = await askField(run, field, args, selection);
  const colours = coloursIn(answer);
  // The schema says what the lists of an answer hold.
  const nodes = listAt(answer, ['nodes']) as readonly AnsweredNode[];
  return heldGraph({
    directed: at(answer, ['directed']) === true,
    meta: await metaOf(run, field.name, args, {
      dataVersion: Number(at(answer, ['dataVersion'])),
      truncated: listAt(answer, ['truncated']),
      legend: listAt(answer, ['legend']),
      warnings: listAt(answer, ['warnings']),
    }),
    nodes: nodes.map((node) => nodeOf(node, colours)),
    edges: listAt(answer, ['edges']) as readonly FileEdge[],
  });
};
