import type { Transaction } from '../graph/graph.ts';
import type { NounName, Nouns, Properties } from '../log/noun.ts';
import { stubProperties } from '../log/project.ts';
import { groupBy } from '../shared/group-by.ts';
import type { Doubtful } from './doubtful.ts';
import {
  createEntities,
  dropEntities,
  ensureNodes,
  findStandings,
  hideEntities,
  type Standing,
  showEntities,
} from './graph-statements.ts';
import { nodeParameters } from './parameters.ts';
import type { Plan } from './plan.ts';

/** The version that an entity gets when it is written. */
export type VersionOf = (id: string) => number;

interface NodeToWrite {
  readonly id: string;
  readonly noun: NounName;
  readonly properties: Properties;
  readonly retired: boolean;
}

const rowsOf = (nouns: Nouns, nodes: readonly NodeToWrite[], version: VersionOf) =>
  nodes.map(({ id, noun, properties, retired }) => ({
    ...nodeParameters(nouns[noun], { ...properties, version: version(id), ...(retired && { retired: true }) }),
    id,
  }));

const writeNodes = (
  transaction: Transaction,
  nouns: Nouns,
  nodes: readonly NodeToWrite[],
  version: VersionOf,
): void => {
  for (const [noun, all] of groupBy(nodes, (node) => node.noun)) {
    const shown = all.filter(({ retired }) => !retired);
    const hidden = all.filter(({ retired }) => retired);
    if (shown.length > 0) showEntities(transaction, noun, rowsOf(nouns, shown, version));
    if (hidden.length > 0) hideEntities(transaction, noun, rowsOf(nouns, hidden, version));
  }
};

/** Ids of entities whose nodes this very change has made. */
export type Fresh = ReadonlySet<string>;

/**
 * Makes the nodes that are not there yet of everything that is to be shown and whose properties are known. Nobody else
 * makes any: the lock is ours.
 */
export const createFresh = (
  transaction: Transaction,
  nouns: Nouns,
  { described, doubtful }: Plan,
  version: VersionOf,
): Fresh => {
  const stubs = doubtful.filter(({ fresh, printed, retired }) => fresh && printed !== null && !retired);
  const nodes = [
    ...described.filter(({ fresh, retired }) => fresh && !retired),
    ...stubs.map((one) => stubOf(nouns, one, one.printed)),
  ];
  for (const [noun, all] of groupBy(nodes, (node) => node.noun)) {
    createEntities(transaction, noun, rowsOf(nouns, all, version));
  }
  return new Set(nodes.map(({ id }) => id));
};

/** Nodes that edges are about to start or end at. */
export const ensureEnds = (transaction: Transaction, { created, described, doubtful }: Plan, fresh: Fresh): void => {
  const unknown = new Set(doubtful.flatMap((one) => (one.fresh && !fresh.has(one.id) ? [one.id] : [])));
  for (const { id, fresh: isFresh } of described) if (isFresh && !fresh.has(id)) unknown.add(id);
  const ends = new Map(
    created.flatMap(({ edge }) => (unknown.has(edge.to) ? [[edge.to, { id: edge.to, noun: edge.toNoun }]] : [])),
  );
  for (const { id, noun, needed } of doubtful) if (needed) ends.set(id, { id, noun });
  if (ends.size > 0) ensureNodes(transaction, [...ends.values()]);
};

export const writeDescribed = (
  transaction: Transaction,
  nouns: Nouns,
  { described }: Plan,
  fresh: Fresh,
  version: VersionOf,
): void =>
  writeNodes(
    transaction,
    nouns,
    described.filter(({ id }) => !fresh.has(id)),
    version,
  );

const stubOf = (nouns: Nouns, { id, noun, keys, retired }: Doubtful, printed: string | null): NodeToWrite => {
  const key = keys[0] ?? '';
  return {
    id,
    noun,
    retired,
    properties: stubProperties(nouns[noun], { keys }, printed ?? key.slice(key.indexOf(':') + 1)),
  };
};

const standingsOf = async (transaction: Transaction, entities: readonly Doubtful[]): Promise<readonly Standing[]> =>
  entities.length === 0
    ? []
    : findStandings(
        transaction,
        entities.map(({ id }) => id),
      );

/** Stubs whose name is known, and those of the others that something refers to; the rest of them goes. */
export const settleDoubtful = async (
  transaction: Transaction,
  nouns: Nouns,
  { doubtful }: Plan,
  fresh: Fresh,
  version: VersionOf,
): Promise<void> => {
  const told = doubtful.filter(({ id, printed }) => printed !== null && !fresh.has(id));
  const open = doubtful.filter(({ printed }) => printed === null);
  const standings = new Map((await standingsOf(transaction, open)).map((row) => [row.id, row]));
  const stays = ({ id }: Doubtful): boolean => {
    const standing = standings.get(id);
    return standing !== undefined && (standing.references > 0 || standing.redirected);
  };
  const stubs = [
    ...told.map((one) => stubOf(nouns, one, one.printed)),
    ...open.filter(stays).map((one) => stubOf(nouns, one, standings.get(one.id)?.name ?? null)),
  ];
  writeNodes(transaction, nouns, stubs, version);
  const gone = open.filter((one) => standings.has(one.id) && !stays(one));
  for (const [noun, all] of groupBy(gone, (one) => one.noun)) {
    dropEntities(
      transaction,
      noun,
      all.map(({ id, retired }) => ({ id, retired: retired || null })),
    );
  }
};
