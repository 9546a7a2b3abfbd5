import type { Ask } from '../ask.ts';
import type { ComputedValue } from '../finding.ts';
import { shareOf } from '../share-of.ts';

/** The papers of one edition of the venue, as a filter of papers. */
export const edition = '{ venue: { contains: "Neural Information" }, publicationDate: { year: 2021 } }';

const isKnown = 'models: { some: { trainingCompute: { isNull: false } } }';
const isReported = 'models: { some: { or: [{ trainingCompute: { isNull: false } }, { hardware: { some: {} } }] } }';
const also = (more: string): string => `{ and: [${edition}, { ${more} }] }`;

/** A paper of known compute. */
export interface ConferencePaper {
  readonly id: string;
  readonly teamClass: string;
  readonly topics: { readonly nodes: readonly { readonly id: string }[] };
  readonly models: {
    readonly nodes: readonly { readonly trainingCompute: { readonly best: number | null } | null }[];
  };
}

interface Groups {
  readonly groups: readonly { readonly keys: readonly { readonly label: string }[]; readonly count: number }[];
}
interface Page {
  readonly nodes: readonly ConferencePaper[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface ConferenceAnswer {
  readonly all: Groups;
  readonly known: Groups;
  readonly reported: Groups;
  readonly papers: Page;
}

const groupsField = (alias: string, filter: string): string =>
  `${alias}: paperGroups(by: [{ field: "teamClass" }], filter: ${filter}) { groups { keys { label } count } }`;

/** What is asked of them: by class how many there are, and of how many compute, or compute or hardware, is known. */
export const conferenceFields = `${groupsField('all', edition)}
  ${groupsField('known', also(isKnown))}
  ${groupsField('reported', also(isReported))}
  papers(filter: ${also(isKnown)}, first: 100, after: $after) {
    nodes { id teamClass topics(first: 1) { nodes { id } } models(first: 20) { nodes { trainingCompute { best } } } }
    pageInfo { hasNextPage endCursor }
  }`;

const countIn = ({ groups }: Groups, key: string): number =>
  groups.find(({ keys }) => keys[0]?.label === key)?.count ?? 0;

/** How many papers there are. */
export const papersIn = ({ all }: ConferenceAnswer): number => all.groups.reduce((sum, { count }) => sum + count, 0);

/** Of how many papers of a class the compute is known. */
export const knownIn = ({ known }: ConferenceAnswer, key: string): number => countIn(known, key);

/** The share of a class of which compute is known, and of which compute or hardware is. */
export const reportingRates = ({ all, known, reported }: ConferenceAnswer, key: string): readonly ComputedValue[] =>
  (
    [
      ['compute', known],
      ['compute or hardware', reported],
    ] as const
  ).map(([what, groups]) => ({
    label: `papers of ${key.toLowerCase()} with known ${what}`,
    unit: 'share',
    ...shareOf(countIn(groups, key), countIn(all, key)),
    members: [],
  }));

/** All papers of known compute, the first page of which is there. */
export const withComputeOf = async (
  ask: Ask,
  query: string,
  first: ConferenceAnswer,
): Promise<readonly ConferencePaper[]> => {
  const papers: ConferencePaper[] = [];
  let { papers: page } = first;
  papers.push(...page.nodes);
  while (page.pageInfo.hasNextPage) {
    page = (await ask<ConferenceAnswer>(query, { after: page.pageInfo.endCursor })).papers;
    papers.push(...page.nodes);
  }
  return papers;
};
