import type { Graph } from '../../graph/graph.ts';
import type { Parts } from '../assemble.ts';
import { survivorsOf } from '../survivors.ts';
import { describeNetwork } from './describe.ts';
import { heaviest } from './heaviest.ts';
import type { NetworkQuestion } from './network.ts';
import { findNodes } from './network-repository.ts';
import type { NetworkReading, ReadInstitutions } from './read-network.ts';
import { nodesAround } from './standing.ts';

/**
 * The question with ids in `around` that are somebody's now: merged ones stand for their survivors. At most two statements, none for sectors.
 * @throws DomainError NOT_FOUND for ids that are nobody's.
 */
export const settleAround = async (graph: Graph, question: NetworkQuestion): Promise<NetworkQuestion> => {
  const { around, nodes } = question;
  if (around.length === 0 || nodes === 'SECTOR') return question;
  const visible = new Set((await findNodes(graph, around)).map(({ id }) => id));
  return { ...question, around: await survivorsOf(graph, 'around', around, visible) };
};

/** The heaviest edges of a network, of all of it or around some nodes, and what they join. One statement, none for sectors. */
export const showNetwork = async (
  graph: Graph,
  question: NetworkQuestion,
  reading: NetworkReading,
  institutions: ReadInstitutions,
): Promise<Parts> => {
  const { of, nodes, minimumWeight, first } = question;
  const { network, counts } = reading;
  const asked = await nodesAround(question, network.book, institutions);
  const chosen = await heaviest(network, { minimumWeight, first, around: asked }, of === 'CITATION');
  const ends = new Set(chosen.edges.flatMap(({ source, target }) => [source, target]));
  const ids = [...new Set([...asked, ...[...ends].flatMap((node) => network.book.ids[node] ?? [])])];
  const known = nodes === 'SECTOR' ? [] : await findNodes(graph, ids);
  return describeNetwork(question, { network, chosen, counts, asked, ids, known });
};
