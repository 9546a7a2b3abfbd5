import type { Graph } from '../graph/graph.ts';
import { normalName } from '../log/key.ts';
import type { Noun } from '../log/noun.ts';
import { oneByKey } from '../shared/batch.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { badId, idOfNoun, wordsOf } from './entity-id.ts';
import { type AnyRow, type EntityRead, findAny, findNamed } from './find.ts';
import { identifierSchemes, keyCandidates } from './identifier.ts';
import type { EntityLoader } from './loaders.ts';

/** How an entity is named in a question: exactly one of the three. */
export interface EntityKey {
  readonly id?: string | null;
  readonly identifier?: string | null;
  readonly name?: string | null;
}

const mostCandidates = 10;

/** One of several entities that may be meant, and what tells it from the others. */
export interface NameCandidate {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
}

/** What helps where a name leads to nothing, or to several. */
export interface NameHelp {
  /** Entities of a noun whose names are near, the nearest first. */
  near(noun: Noun, name: string): Promise<readonly NameCandidate[]>;
  /** What tells entities of one name apart. */
  hint(id: string): Promise<string>;
}

/** The error for what is no identifier, of a noun or at all. */
export const malformedIdentifier = (argument: string, identifier: string, noun?: Noun): DomainError => {
  const schemes = identifierSchemes(noun).join(', ');
  return badId(argument, identifier, 'is not an identifier', `one of ${schemes}, a colon and a value, or its address`);
};

const ambiguous = async (
  noun: Noun,
  name: string,
  found: readonly EntityRead<Noun>[],
  { hint }: Pick<NameHelp, 'hint'>,
): Promise<DomainError> => {
  const candidates = await Promise.all(
    found.slice(0, mostCandidates).map(async ({ id, name: called }) => ({ id, name: called, hint: await hint(id) })),
  );
  const count = found.length > mostCandidates ? `more than ${mostCandidates}` : String(found.length);
  return new DomainError(
    'AMBIGUOUS',
    `by.name: ${JSON.stringify(name)} is the name of ${count} entities of type ${noun.type}; choose one by its id.`,
    { argument: 'by.name', value: name, candidates },
  );
};

const nameless = async (noun: Noun, name: string, { near }: Pick<NameHelp, 'near'>): Promise<DomainError> => {
  const candidates = await near(noun, name);
  const [first] = candidates;
  const meant = first ? `; did you mean ${JSON.stringify(first.name)}?` : '.';
  return new DomainError('NOT_FOUND', `by.name: ${JSON.stringify(name)} is the name of no ${wordsOf(noun)}${meant}`, {
    argument: 'by.name',
    value: name,
    ...(first && { nearest: first.name, candidates }),
  });
};

/** Of what an identifier may stand for, each entity once; what is retired only where there is nothing else. */
const meant = (rows: readonly AnyRow[]): readonly AnyRow[] => {
  const distinct = [...new Map(rows.map((row) => [row.properties.id, row])).values()];
  const shown = distinct.filter(({ properties }) => properties.retired !== true);
  return shown.length > 0 ? shown : distinct;
};

/** Where ids, keys and names lead, for a whole request: all that is asked for at the same time in one statement. */
export const keyService = (graph: Graph, names: NameHelp) => {
  const byId = oneByKey(async (ids) => new Map((await findAny(graph, ids)).map((row) => [row.id, row])), null);
  return {
    names,

    /** The entity of an id or a former id; null where it is nobody's. */
    byId,

    /** What an identifier of any spelling stands for: one entity, or several of different nouns; null where it is malformed. */
    find: async (identifier: string, only?: Noun): Promise<readonly AnyRow[] | null> => {
      const candidates = keyCandidates(identifier, only);
      if (candidates.length === 0) return null;
      return meant((await Promise.all(candidates.map(({ id }) => byId(id)))).filter((row) => row !== null));
    },
  };
};
export type KeyService = ReturnType<typeof keyService>;

/** Finds entities of one noun by id, by an identifier of any spelling, or by name without regard to case. */
export const entityByKey = <Described extends Noun>(
  graph: Graph,
  { noun, load, know, read }: EntityLoader<Described>,
  keys: KeyService,
): ((by: EntityKey) => Promise<EntityRead<Described> | null>) => {
  const named = oneByKey((nameKeys) => findNamed(graph, noun, nameKeys, mostCandidates + 1), []);
  const byName = async (name: string) => {
    const found = await named(normalName(name));
    const [only] = found;
    if (!only) throw await nameless(noun, name, keys.names);
    if (found.length > 1) throw await ambiguous(noun, name, found, keys.names);
    know(found);
    return only;
  };
  const byIdentifier = async (identifier: string) => {
    const rows = await keys.find(identifier, noun);
    if (rows === null) throw malformedIdentifier('by.identifier', identifier, noun);
    return rows[0] ? read(rows[0].properties) : null;
  };
  return async ({ id, identifier, name }) => {
    if (typeof id === 'string') return load(idOfNoun(noun, id, 'by.id'));
    if (typeof identifier === 'string') return byIdentifier(identifier);
    if (typeof name === 'string') return byName(name);
    throw badInput('by', { id, identifier, name }, 'one of id, identifier and name');
  };
};
