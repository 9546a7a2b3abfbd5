import type { Graph } from '../graph/graph.ts';
import { normalName } from '../log/key.ts';
import type { Noun } from '../log/noun.ts';
import { oneByKey } from '../shared/batch.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { badId, idOfNoun } from './entity-id.ts';
import { type EntityRead, findKeyed, findNamed, type KeyedRow } from './find.ts';
import { identifierSchemes, type KeyCandidate, keyCandidates } from './identifier.ts';
import type { EntityLoader } from './loaders.ts';

/** How an entity is named in a question: exactly one of the three. */
export interface EntityKey {
  readonly id?: string | null;
  readonly identifier?: string | null;
  readonly name?: string | null;
}

const mostCandidates = 10;

const malformed = (argument: string, identifier: string, noun?: Noun): DomainError => {
  const schemes = identifierSchemes(noun).join(', ');
  return badId(argument, identifier, 'is not an identifier', `one of ${schemes}, a colon and a value, or its address`);
};

const ambiguous = (noun: Noun, name: string, found: readonly EntityRead<Noun>[]): DomainError => {
  const candidates = found.slice(0, mostCandidates).map(({ id, name: called }) => ({ id, name: called }));
  const count = found.length > mostCandidates ? `more than ${mostCandidates}` : String(found.length);
  return new DomainError(
    'AMBIGUOUS',
    `by.name: ${JSON.stringify(name)} is the name of ${count} entities of type ${noun.type}; choose one by its id.`,
    { argument: 'by.name', value: name, candidates },
  );
};

/** Where keys lead, for a whole request. */
export const keyService = (graph: Graph) => {
  const candidatesSeen = new Map<string, KeyCandidate>();
  const keyed = oneByKey(async (scoped) => {
    const candidates = scoped.flatMap((one) => candidatesSeen.get(one) ?? []);
    return new Map((await findKeyed(graph, candidates)).map((row) => [row.scoped, row]));
  }, null);
  const rowOf = (candidate: KeyCandidate): Promise<KeyedRow | null> => {
    candidatesSeen.set(candidate.scoped, candidate);
    return keyed(candidate.scoped);
  };
  return {
    /** What an identifier of any spelling stands for: nothing, one entity, or several of different nouns. */
    find: async (identifier: string, argument: string, only?: Noun): Promise<readonly KeyedRow[]> => {
      const candidates = keyCandidates(identifier, only);
      if (candidates.length === 0) throw malformed(argument, identifier, only);
      const rows = (await Promise.all(candidates.map(rowOf))).filter((row) => row !== null);
      return [...new Map(rows.map((row) => [row.id, row])).values()];
    },
  };
};
export type KeyService = ReturnType<typeof keyService>;

/** Finds entities of one noun by id, by an identifier of any spelling, or by name without regard to case. */
export const entityByKey = <Described extends Noun>(
  graph: Graph,
  { noun, load, know }: EntityLoader<Described>,
  keys: KeyService,
): ((by: EntityKey) => Promise<EntityRead<Described> | null>) => {
  const named = oneByKey((nameKeys) => findNamed(graph, noun, nameKeys, mostCandidates + 1), []);
  const byName = async (name: string) => {
    const found = await named(normalName(name));
    if (found.length > 1) throw ambiguous(noun, name, found);
    know(found);
    return found[0] ?? null;
  };
  const byIdentifier = async (identifier: string) => {
    const [row] = await keys.find(identifier, 'by.identifier', noun);
    return row ? load(row.id) : null;
  };
  return async ({ id, identifier, name }) => {
    if (typeof id === 'string') return load(idOfNoun(noun, id, 'by.id'));
    if (typeof identifier === 'string') return byIdentifier(identifier);
    if (typeof name === 'string') return byName(name);
    throw badInput('by', { id, identifier, name }, 'one of id, identifier and name');
  };
};
