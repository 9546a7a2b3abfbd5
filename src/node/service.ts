import { anyNounOf, nounOfId } from '../entities/entity-id.ts';
import type { AnyRow } from '../entities/find.ts';
import { type KeyService, malformedIdentifier } from '../entities/key-service.ts';
import type { EntityLoaders } from '../entities/loaders.ts';
import type { NounName } from '../log/noun.ts';
import { badInput, DomainError } from '../shared/errors.ts';

/** An entity of whatever noun: what it is tells its `type`. */
export type AnyEntity = NonNullable<Awaited<ReturnType<EntityLoaders[NounName]['load']>>>;

/** Finds things that are no entities, such as records, by the prefix of their ids. Malformed ids are BAD_ID of the argument. */
export type FindByPrefix<Other> = Readonly<Record<string, (id: string, argument: string) => Promise<Other | null>>>;

export type LookupStatus = 'FOUND' | 'MERGED' | 'RETIRED' | 'AMBIGUOUS' | 'NOT_FOUND' | 'MALFORMED';
export interface LookupResult {
  readonly identifier: string;
  readonly status: LookupStatus;
  readonly entity: AnyEntity | null;
  /** What it may stand for, where it is AMBIGUOUS. */
  readonly candidates: readonly AnyEntity[];
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

const entityOf = (loaders: EntityLoaders, { noun, properties }: AnyRow): AnyEntity => loaders[noun].read(properties);

/** Entities by identifiers of any spelling, and by ids. */
const lookupService = (loaders: EntityLoaders, keys: KeyService) => {
  /** An id that leads to another has been merged into it. */
  const rowsOf = async (text: string): Promise<readonly AnyRow[] | null> => {
    const id = text.trim();
    if (!nounOfId(id)) return keys.find(text);
    const row = await keys.byId(id);
    return row ? [{ ...row, merged: row.properties.id !== id }] : [];
  };
  const result = async (identifier: string): Promise<LookupResult> => {
    const rows = await rowsOf(identifier);
    const of = (status: LookupStatus, entity: AnyEntity | null = null, candidates: readonly AnyEntity[] = []) => {
      return { identifier, status, entity, candidates };
    };
    if (rows === null) return of('MALFORMED');
    const entities = rows.map((row) => entityOf(loaders, row));
    const [entity] = entities;
    if (!entity) return of('NOT_FOUND');
    if (entities.length > 1) return of('AMBIGUOUS', null, entities);
    if (entity.retired) return of('RETIRED', entity);
    return of(rows[0]?.merged ? 'MERGED' : 'FOUND', entity);
  };
  return {
    lookup: async (identifier: string): Promise<AnyEntity | null> => {
      const { status, entity, candidates } = await result(identifier);
      if (status === 'MALFORMED') throw malformedIdentifier('identifier', identifier);
      if (status === 'AMBIGUOUS') throw ambiguous(identifier, candidates);
      return entity;
    },

    /** In the order of the identifiers, each by itself: one that is malformed or given twice does not disturb the others. */
    lookups: async (identifiers: readonly string[]): Promise<readonly LookupResult[]> => {
      checkMost('identifiers', identifiers);
      return Promise.all(identifiers.map(result));
    },
  };
};

/** Anything by its id, entities by identifiers of any spelling too. */
export const nodeService = <Other>(loaders: EntityLoaders, keys: KeyService, others: FindByPrefix<Other>) => {
  const entity = async (id: string, argument: string): Promise<AnyEntity | null> => {
    anyNounOf(id, argument);
    const row = await keys.byId(id);
    return row && entityOf(loaders, row);
  };
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
