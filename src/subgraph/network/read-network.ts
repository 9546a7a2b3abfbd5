import type { Graph } from '../../graph/graph.ts';
import { canonicalJson } from '../../log/canonical.ts';
import { DomainError } from '../../shared/errors.ts';
import { packedDay } from '../../shared/packed-day.ts';
import { buildNetwork, type Network } from './build.ts';
import type { PairLimits } from './fold.ts';
import { hangsOnInstitutions, type InstitutionRow, nodesAt } from './level.ts';
import type { NetworkQuestion, WorkRow } from './network.ts';
import { type DatedWorkRow, streamCitations, streamWorks } from './network-repository.ts';

/** How many works the filters let through, and how many of them have no more authors than a network takes. */
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

/** The same for all questions of as many works. */
export const countsKey = ({ models, papers, maxAuthors }: NetworkQuestion): string =>
  canonicalJson({ models, papers, maxAuthors });

/**
 * Whether what is around nodes can be read without the rest. It can where nodes are authors of joint papers: their papers and
 * their co-authors' have all edges and sizes of that part.
 */
export const isNarrow = ({ of, nodes, around }: NetworkQuestion): boolean =>
  of === 'COLLABORATION' && nodes === 'AUTHOR' && around.length > 0;

/** The same for all questions that one reading answers. */
export const readingKey = (question: NetworkQuestion): string => {
  const { of, nodes, models, papers, rollUp, weighting, maxAuthors, around } = question;
  return canonicalJson({
    ...{ of, nodes, models, papers, weighting, maxAuthors, around: isNarrow(question) ? around.toSorted() : [] },
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
  const { of, nodes, rollUp, around } = question;
  const counts = await shared.counts(question);
  const narrow = isNarrow(question);
  if (counts.small > limits.works && !narrow) throw tooManyWorks(question, counts, limits.works);
  const rows = {
    works: packed(streamWorks(graph, question, narrow ? around : [])),
    citations: of === 'CITATION' ? streamCitations(graph, question) : null,
    nodesOf: nodesAt(nodes, rollUp, hangsOnInstitutions(nodes, rollUp) ? await shared.institutions() : []),
  };
  return { network: await buildNetwork(question, rows, limits), counts };
};
