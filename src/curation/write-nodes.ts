import type { Transaction } from '../graph/graph.ts';
import type { NounName, Nouns, Properties } from '../log/noun.ts';
import { stubProperties } from '../log/project.ts';
import { groupBy } from '../shared/group-by.ts';
import type { Doubtful } from './doubtful.ts';
import {
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

const writeNodes = async (
  transaction: Transaction,
  nouns: Nouns,
  nodes: readonly NodeToWrite[],
  version: VersionOf,
): Promise<void> => {
  for (const [noun, all] of groupBy(nodes, (node) => node.noun)) {
    const rows = (some: readonly NodeToWrite[]) =>
      some.map(({ id, properties, retired }) => ({
        ...nodeParameters(nouns[noun], { ...properties, version: version(id), ...(retired && { retired: true }) }),
        id,
      }));
    const shown = all.filter(({ retired }) => !retired);
    const hidden = all.filter(({ retired }) => retired);
    if (shown.length > 0) await showEntities(transaction, noun, rows(shown));
    if (hidden.length > 0) await hideEntities(transaction, noun, rows(hidden));
  }
};

/** Nodes that edges are about to start or end at. */
export const ensureEnds = async (transaction: Transaction, { created, described, doubtful }: Plan): Promise<void> => {
  const known = new Set(described.map(({ id }) => id));
  const ends = new Map(
    created.flatMap(({ edge }) => (known.has(edge.to) ? [] : [[edge.to, { id: edge.to, noun: edge.toNoun }]])),
  );
  for (const { id, noun, needed } of doubtful) if (needed) ends.set(id, { id, noun });
  if (ends.size > 0) await ensureNodes(transaction, [...ends.values()]);
};

export const writeDescribed = (
  transaction: Transaction,
  nouns: Nouns,
  { described }: Plan,
  version: VersionOf,
): Promise<void> => writeNodes(transaction, nouns, described, version);

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
  version: VersionOf,
): Promise<void> => {
  const told = doubtful.filter(({ printed }) => printed !== null);
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
  await writeNodes(transaction, nouns, stubs, version);
  const gone = open.filter((one) => standings.has(one.id) && !stays(one));
  for (const [noun, all] of groupBy(gone, (one) => one.noun)) {
    await dropEntities(
      transaction,
      noun,
      all.map(({ id, retired }) => ({ id, retired: retired || null })),
    );
  }
};
