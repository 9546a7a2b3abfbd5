import type { Graph } from '../../graph/graph.ts';
import { canonicalJson } from '../../log/canonical.ts';
import { DomainError } from '../../shared/errors.ts';
import { packedDay } from '../../shared/packed-day.ts';
import { buildNetwork, type Network } from './build.ts';
import type { PairLimits } from './fold.ts';
import { hangsOnInstitutions, type InstitutionRow, nodesAt } from './level.ts';
import { isNarrow, type NetworkQuestion, type WorkRow } from './network.ts';
import { type DatedWorkRow, streamCitations, streamWorks } from './network-repository.ts';

/** How many works the filters let through, and how many of them have no more authors than a network takes; of those that are to be read. */
export interface WorkCounts {
  readonly matched: number;
  readonly small: number;
}

export interface NetworkLimits extends PairLimits {
  readonly works: number;
}

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

/** What a network is shown from: of any weight, drawn around anything. */
export interface NetworkReading {
  readonly network: Network;
  readonly counts: WorkCounts;
}

/** Reads the institutions of works, at a data version not older than the call. */
export type ReadInstitutions = () => Promise<readonly InstitutionRow[]>;

/** What several networks share, each at a data version not older than the call. */
export interface SharedReads {
  readonly counts: (question: NetworkQuestion) => Promise<WorkCounts>;
  readonly institutions: ReadInstitutions;
}

const readAround = (question: NetworkQuestion): readonly string[] =>
  isNarrow(question) ? question.around.toSorted() : [];

/** The same for all questions of as many works. */
export const countsKey = (question: NetworkQuestion): string => {
  const { models, papers, maxAuthors } = question;
  return canonicalJson({ models, papers, maxAuthors, around: readAround(question) });
};

/** The same for all questions that one reading answers. */
export const readingKey = (question: NetworkQuestion): string => {
  const { of, nodes, models, papers, rollUp, weighting, maxAuthors } = question;
  return canonicalJson({
    ...{ of, nodes, models, papers, weighting, maxAuthors, around: readAround(question) },
    rollUp: hangsOnInstitutions(nodes, rollUp) ? rollUp : null,
  });
};

/** Its nodes and edges. A node takes some 115 bytes, an edge 32 to 64. */
export const sizeOf = ({ network: { book, pairs } }: NetworkReading): number => book.ids.length + pairs.count();

/**
 * All of a network; or, where that is narrow, what is around its nodes, among any number of works. Statements, whatever its
 * size: one for the works, one for citations, and what its shared reads take.
 * @throws DomainError LIMIT_EXCEEDED where the filters let too much through.
 */
export const readNetwork = async (
  graph: Graph,
  question: NetworkQuestion,
  shared: SharedReads,
  limits: NetworkLimits,
): Promise<NetworkReading> => {
  const { of, nodes, rollUp } = question;
  const counts = await shared.counts(question);
  if (counts.small > limits.works && !isNarrow(question)) throw tooManyWorks(question, counts, limits.works);
  const rows = {
    works: packed(streamWorks(graph, question)),
    citations: of === 'CITATION' ? streamCitations(graph, question) : null,
    nodesOf: nodesAt(nodes, rollUp, hangsOnInstitutions(nodes, rollUp) ? await shared.institutions() : []),
  };
  return { network: await buildNetwork(question, rows, limits), counts };
};
