import type { Graph } from '../../graph/graph.ts';
import { DomainError } from '../../shared/errors.ts';
import { packedDay } from '../../shared/packed-day.ts';
import type { Parts } from '../assemble.ts';
import { survivorsOf } from '../survivors.ts';
import { buildNetwork, type Network } from './build.ts';
import { describeNetwork, type WorkCounts } from './describe.ts';
import { heaviest } from './heaviest.ts';
import { hangsOnInstitutions, type InstitutionRow, nodesAt } from './level.ts';
import { type NetworkQuestion, networkLimits, type WorkRow } from './network.ts';
import {
  countWorks,
  type DatedWorkRow,
  findNodes,
  readInstitutions,
  streamCitations,
  streamWorks,
} from './network-repository.ts';

export type NetworkLimits = Pick<typeof networkLimits, 'edges' | 'around'> & {
  readonly works: number;
  readonly pairs: number;
};

const tooManyWorks = ({ papers, models }: NetworkQuestion, { small }: WorkCounts, most: number): DomainError => {
  const argument = papers ? 'paperFilter' : 'filter';
  const words = papers && models ? 'papers and models' : papers ? 'papers' : 'models';
  const allowed = `at most ${most} ${words}`;
  return new DomainError(
    'LIMIT_EXCEEDED',
    `${argument}: ${small} ${words} match, and a network is made of ${allowed}; narrow the filter.`,
    { argument, value: small, allowed },
  );
};

async function* packed(rows: AsyncIterable<DatedWorkRow>): AsyncIterable<WorkRow> {
  for await (const { date, day, ...row } of rows) yield { ...row, day: day ?? packedDay(date) };
}

/** Merged ids that it is drawn around stand for their survivors; nobody's are refused. */
const findAround = async (graph: Graph, { around, nodes }: NetworkQuestion): Promise<readonly string[]> => {
  if (around.length === 0 || nodes === 'SECTOR') return around;
  const visible = new Set((await findNodes(graph, around)).map(({ id }) => id));
  return survivorsOf(graph, 'around', around, visible);
};

/** The nodes that ids stand for in a network: of institutions, what they were rolled up to, as far as that is in it. */
const nodesFor = (
  around: readonly string[],
  { nodes }: NetworkQuestion,
  { book }: Network,
  institutions: readonly InstitutionRow[],
): readonly string[] => {
  const met = new Set(book.ids);
  const topOf = nodes === 'INSTITUTION' ? nodesAt(nodes, 'CURRENT', institutions) : undefined;
  const standing = around.flatMap((id) => {
    const candidates = [id, ...(topOf?.(id, 0) ?? [])];
    const there = candidates.filter((candidate) => met.has(candidate));
    return there.length > 0 ? there : candidates.slice(-1);
  });
  return [...new Set(standing)];
};

/**
 * The heaviest edges of the network that is asked for, and what they join. Statements, whatever its size: one each for the
 * number of works, for the works and for the nodes; one for institutions where nodes follow from them, one for citations, one
 * or two for what it is drawn around.
 * @throws DomainError LIMIT_EXCEEDED where the filters let too much through, NOT_FOUND for ids in `around` that are nobody's.
 */
export const readNetwork = async (
  graph: Graph,
  question: NetworkQuestion,
  limits: NetworkLimits = networkLimits,
): Promise<Omit<Parts, 'exports' | 'dataVersion'>> => {
  const { of, nodes, rollUp } = question;
  const given = await findAround(graph, question);
  const counts = await countWorks(graph, question);
  if (counts.small > limits.works) throw tooManyWorks(question, counts, limits.works);
  const institutions = hangsOnInstitutions(nodes, rollUp) ? await readInstitutions(graph) : [];
  const rows = {
    works: packed(streamWorks(graph, question)),
    citations: of === 'CITATION' ? streamCitations(graph, question) : null,
    nodesOf: nodesAt(nodes, rollUp, institutions),
  };
  const network = await buildNetwork(question, rows, limits.pairs);
  const asked = nodesFor(given, question, network, institutions);
  const around = asked.length > 0 ? new Set(asked.map(network.book.numberOf)) : null;
  const { minimumWeight, first } = question;
  const directed = of === 'CITATION';
  const chosen = await heaviest(network.pairs, { ids: network.book.ids, minimumWeight, first, around }, directed);
  const ends = new Set([...(around ?? []), ...chosen.edges.flatMap(({ source, target }) => [source, target])]);
  const ids = [...ends].flatMap((node) => network.book.ids[node] ?? []);
  const known = nodes === 'SECTOR' ? [] : await findNodes(graph, ids);
  return describeNetwork(question, { network, chosen, counts, asked, ids, known });
};
