import { anyNounOf } from '../entities/entity-id.ts';
import { keyCandidates } from '../entities/identifier.ts';
import type { KeyService } from '../entities/key-service.ts';
import type { EntityLoaders } from '../entities/loaders.ts';
import type { NounName } from '../log/noun.ts';
import { badInput, DomainError } from '../shared/errors.ts';

/** An entity of whatever noun: what it is tells its `type`. */
export type AnyEntity = NonNullable<Awaited<ReturnType<EntityLoaders[NounName]['load']>>>;

/** Finds things that are no entities, such as records, by the prefix of their ids. Malformed ids are BAD_ID of the argument. */
export type FindByPrefix<Other> = Readonly<Record<string, (id: string, argument: string) => Promise<Other | null>>>;

export type LookupStatus = 'FOUND' | 'MERGED' | 'NOT_FOUND' | 'MALFORMED';
export interface LookupResult {
  readonly identifier: string;
  readonly status: LookupStatus;
  readonly entity: AnyEntity | null;
}

const most = 500;

const checkMost = (argument: string, given: readonly unknown[]): void => {
  if (given.length > most) throw badInput(argument, given.length, `at most ${most} items`);
};

const ambiguous = (identifier: string, found: readonly AnyEntity[]): DomainError =>
  new DomainError(
    'AMBIGUOUS',
    `identifier: ${JSON.stringify(identifier)} stands for ${found.length} entities of different types; choose one by its id.`,
    {
      argument: 'identifier',
      value: identifier,
      candidates: found.map(({ id, name, type }) => ({ id, name, type })),
    },
  );

const entityFinder =
  (loaders: EntityLoaders) =>
  async (id: string, argument: string): Promise<AnyEntity | null> =>
    loaders[anyNounOf(id, argument).name].load(id);

/** Entities by identifiers of any spelling. */
const lookupService = (loaders: EntityLoaders, keys: KeyService) => {
  const entity = entityFinder(loaders);
  const found = async (identifier: string, argument: string) => {
    const rows = await keys.find(identifier, argument);
    const entities = await Promise.all(rows.map(({ id }) => entity(id, argument)));
    return { merged: rows.some(({ merged }) => merged), entities: entities.filter((one) => one !== null) };
  };
  const result = async (identifier: string, index: number): Promise<LookupResult> => {
    if (keyCandidates(identifier).length === 0) return { identifier, status: 'MALFORMED', entity: null };
    const { merged, entities } = await found(identifier, `identifiers[${index}]`);
    const [first = null] = entities;
    if (!first) return { identifier, status: 'NOT_FOUND', entity: null };
    return { identifier, status: merged ? 'MERGED' : 'FOUND', entity: first };
  };
  return {
    lookup: async (identifier: string): Promise<AnyEntity | null> => {
      const { entities } = await found(identifier, 'identifier');
      if (entities.length > 1) throw ambiguous(identifier, entities);
      return entities[0] ?? null;
    },

    /** In the order of the identifiers. Where one stands for entities of several types, the first by type is given. */
    lookups: async (identifiers: readonly string[]): Promise<readonly LookupResult[]> => {
      checkMost('identifiers', identifiers);
      return Promise.all(identifiers.map(result));
    },
  };
};

/** Anything by its id, entities by identifiers of any spelling too. */
export const nodeService = <Other>(loaders: EntityLoaders, keys: KeyService, others: FindByPrefix<Other>) => {
  const entity = entityFinder(loaders);
  const node = async (id: string, argument: string): Promise<AnyEntity | Other | null> => {
    const other = others[id.slice(0, id.indexOf('_'))];
    return other ? other(id, argument) : entity(id, argument);
  };
  return {
    ...lookupService(loaders, keys),

    /** null for an id of the right form that is nobody's; a merged entity's id gives its survivor. */
    node: (id: string) => node(id, 'id'),

    /** In the order of the ids, null where one is nobody's. */
    nodes: async (ids: readonly string[]) => {
      checkMost('ids', ids);
      return Promise.all(ids.map((id, index) => node(id, `ids[${index}]`)));
    },
  };
};
