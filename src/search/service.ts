import { nounOfId } from '../entities/entity-id.ts';
import { keyCandidates } from '../entities/identifier.ts';
import { nouns } from '../entities/nouns.ts';
import type { Graph } from '../graph/graph.ts';
import { type EntityType, type NounName, nounNames } from '../log/noun.ts';
import { oneByKey } from '../shared/batch.ts';
import { badInput } from '../shared/errors.ts';
import { type Connection, type CursorValue, connectionOf, type PageInput, pageArguments } from '../shared/page.ts';
import { wordsOf } from '../shared/words.ts';
import type { Typing } from './full-text.ts';
import { labelOf } from './highlight.ts';
import { hintText } from './hint.ts';
import { countHits, findHints, findHits, type Place } from './repository.ts';
import {
  byIdentifier,
  type Hit,
  mostCounted,
  mostRanked,
  type SearchEdge,
  type SearchQuestion,
  type Suggestion,
} from './search.ts';

const field = 'Query.search';
/** Signs of a text; few titles have more than 200. */
export const longestText = 300;

export interface SearchInput extends PageInput {
  readonly text: string;
  readonly types?: readonly EntityType[] | null;
}

export interface SuggestInput {
  readonly prefix: string;
  readonly types?: readonly EntityType[] | null;
  readonly first?: number | null;
}

const nounsOf = (types: readonly EntityType[] | null | undefined): readonly NounName[] => {
  if (types === null || types === undefined) return nounNames;
  if (types.length === 0) throw badInput('types', types, 'at least one type, or none given for all of them');
  return Object.values(nouns).flatMap(({ name, type }) => (types.includes(type) ? [name] : []));
};

const checkText = (argument: string, text: string): void => {
  if (text.trim() === '') throw badInput(argument, text, `1 to ${longestText} characters`);
  if (text.length > longestText) {
    throw badInput(argument, `${text.slice(0, 50)}…`, `at most ${longestText} characters (it has ${text.length})`);
  }
};

/** Ids that a text may mean: it is one, or an identifier of any spelling. */
const idsIn = (text: string): readonly string[] =>
  nounOfId(text.trim()) ? [text.trim()] : keyCandidates(text).map(({ id }) => id);

/** null for a text without letters and digits: no name holds it. */
const questionOf = (
  argument: string,
  text: string,
  types: readonly EntityType[] | null | undefined,
  typing: Typing,
): SearchQuestion | null => {
  checkText(argument, text);
  const words = wordsOf(text);
  return words.length === 0 ? null : { words, nouns: nounsOf(types), typing, identified: idsIn(text) };
};

const isPlace = ([score, id, ...more]: readonly CursorValue[]): boolean =>
  typeof score === 'number' && typeof id === 'string' && more.length === 0;

/** Every score is below. */
const beginning: Place = { score: Number.MAX_VALUE, id: '' };

const placeIn = (after: readonly CursorValue[] | null): Place =>
  after === null ? beginning : { score: Number(after[0]), id: String(after[1]) };

/** Finds entities of any noun by what they are called. */
export const searchService = (graph: Graph) => {
  const hint = oneByKey((ids) => findHints(graph, ids), null);
  return {
    /** @throws DomainError BAD_INPUT for a text that is empty or too long, no types, or a page out of range; BAD_CURSOR. */
    search: async ({ text, types, ...input }: SearchInput): Promise<Connection<Omit<SearchEdge, 'cursor'>>> => {
      const page = pageArguments(input, { field, isPlace });
      const question = questionOf('text', text, types, 'DONE');
      const hits = question
        ? await findHits(graph, question, { after: placeIn(page.after), first: page.first + 1, ranked: mostRanked })
        : [];
      return connectionOf({
        field,
        page,
        items: hits,
        edgeOf: (hit: Hit) => ({ ...hit, words: hit.score < byIdentifier ? (question?.words ?? []) : [] }),
        placeOf: ({ score, node }) => [score, node.id],
        totalCount: () => (question ? countHits(graph, question, mostCounted) : 0),
      });
    },

    /** @throws DomainError BAD_INPUT for a prefix that is empty or too long, no types, or `first` out of range. */
    suggest: async ({ prefix, types, first }: SuggestInput): Promise<readonly Suggestion[]> => {
      const page = pageArguments({ first: first ?? null }, { field: 'Query.suggest', max: 50, standard: 10 });
      const question = questionOf('prefix', prefix, types, 'UNFINISHED');
      if (!question) return [];
      const hits = await findHits(graph, question, { after: beginning, first: page.first, ranked: mostRanked });
      return hits.map(({ node }) => ({ entity: node, label: labelOf(question.words, node) }));
    },

    /** What tells an entity from others of its name; those that are asked for together cost one statement. */
    hint: async (id: string): Promise<string> => {
      const found = await hint(id);
      return found ? hintText(found) : '';
    },
  };
};
export type SearchService = ReturnType<typeof searchService>;
