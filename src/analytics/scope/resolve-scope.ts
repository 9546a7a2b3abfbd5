import { badInput, DomainError } from '../../shared/errors.ts';
import { nearest } from '../../shared/nearest.ts';
import type { LogPlace } from '../scope-repository.ts';
import type { CheckedScope } from './check-scope.ts';
import type { Scope } from './scope.ts';

/** What the log and its sources tell of a scope. */
export interface ScopeGround {
  /** Keys of all sources. */
  sources(): Promise<Iterable<string>>;
  /** The first record and the newest; null where there are none. */
  span(): Promise<{ readonly first: LogPlace; readonly last: LogPlace } | null>;
  /** Number of the newest record that was written by a time (ISO 8601, UTC). */
  versionAt(time: string): Promise<number | null>;
  now(): Date;
}

/** What the members of a scope are called where a client gives them. */
export interface ScopeNames {
  readonly asOf: string;
  readonly sources: string;
}

export const scopeNames: ScopeNames = { asOf: 'scope.asOf', sources: 'scope.sources' };

const mostNear = 3;

/** The keys that are most likely meant, the nearest first. */
const nearestKeys = (key: string, known: readonly string[]): readonly string[] => {
  const near: string[] = [];
  for (let rest = known; near.length < mostNear; rest = known.filter((one) => !near.includes(one))) {
    const next = nearest(key, rest);
    if (next === undefined) break;
    near.push(next);
  }
  return near;
};

const unknownSource = (argument: string, key: string, known: readonly string[]): DomainError => {
  const near = nearestKeys(key, known);
  const some = (near.length > 0 ? near : known.toSorted()).slice(0, near.length > 0 ? mostNear : 10);
  const allowed =
    some.length === 0 ? 'nothing: no source was loaded' : `a source that was loaded, such as ${some.join(', ')}`;
  const [first] = near;
  return new DomainError('BAD_INPUT', `${argument}: ${JSON.stringify(key)} was never loaded; expected ${allowed}.`, {
    argument,
    value: key,
    allowed,
    ...(first !== undefined && { nearest: first }),
  });
};

const resolveSources = async (
  given: readonly string[],
  ground: ScopeGround,
  argument: string,
): Promise<readonly string[]> => {
  const known = [...(await ground.sources())];
  const index = given.findIndex((key) => !known.includes(key));
  if (index >= 0) throw unknownSource(`${argument}[${index}]`, given[index] ?? '', known);
  return [...new Set(given)].sort();
};

const versionOf = async (
  asOf: NonNullable<CheckedScope['asOf']>,
  ground: ScopeGround,
  name: string,
): Promise<number> => {
  const span = await ground.span();
  const argument = `${name}.${'version' in asOf ? 'version' : 'time'}`;
  const value = 'version' in asOf ? asOf.version : asOf.time;
  if (!span) throw badInput(argument, value, 'nothing: the log has no records yet');
  const { first, last } = span;
  if ('version' in asOf) {
    if (Number.isInteger(asOf.version) && asOf.version >= first.seq && asOf.version <= last.seq) return asOf.version;
    throw badInput(argument, value, `a data version from ${first.seq}, the first record, to ${last.seq}, the newest`);
  }
  const version = asOf.time > ground.now().toISOString() ? null : await ground.versionAt(asOf.time);
  if (version === null) throw badInput(argument, value, `a time from ${first.at}, that of the first record, to now`);
  return version;
};

/**
 * The scope with its time as a version, so that it means the same for ever, and with its sources sorted.
 * @throws DomainError BAD_INPUT for a source that was never loaded, with the nearest that were, and for a version or a time
 * that the log does not know, with the first that it does.
 */
export const resolveScope = async (
  { asOf, sources, assume }: CheckedScope,
  ground: ScopeGround,
  names: ScopeNames = scopeNames,
): Promise<Scope> => ({
  asOf: asOf && { version: await versionOf(asOf, ground, names.asOf) },
  sources: sources && (await resolveSources(sources, ground, names.sources)),
  assume,
});
