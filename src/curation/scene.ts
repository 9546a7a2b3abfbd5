import type { Reader } from '../graph/graph.ts';
import { type CurrentStatement, type StatementBody, slotOf } from '../log/entry.ts';
import type { NounName } from '../log/noun.ts';
import { groupBy } from '../shared/group-by.ts';
import type { SlotChange } from './change.ts';
import type { LinkBook, NounKey, Root } from './link-book.ts';
import type { Move } from './moves.ts';
import { findNodes, findReferrers, findRetired, findStatements, type NodeRow } from './reading.ts';

/** An entity that a change may alter: as it is stored, and what will be said of it. */
export interface Actor extends Root {
  readonly noun: NounName;
  /** null where there is no node yet. */
  readonly node: NodeRow | null;
  readonly keysAfter: ReadonlySet<string>;
  readonly statementsBefore: readonly CurrentStatement[];
  readonly statementsAfter: readonly CurrentStatement[];
  readonly retiredAfter: boolean;
}

interface Cast extends Root {
  readonly noun: NounName;
}

const castOf = (changes: readonly SlotChange[], moves: readonly Move[], book: LinkBook): Map<string, Cast> => {
  const cast = new Map<string, Cast>();
  const add = (noun: NounName, { id, root }: Root): void => {
    cast.set(id, { noun, id, root });
  };
  for (const { entry } of changes) {
    const key: NounKey = { noun: entry.noun, key: entry.subject };
    add(entry.noun, book.before(key));
    add(entry.noun, book.after(key));
  }
  for (const { noun, from, to } of moves) {
    add(noun, from);
    add(noun, to);
  }
  return cast;
};

const newStatements = (changes: readonly SlotChange[]): ReadonlyMap<string, CurrentStatement | null> =>
  new Map(
    changes.flatMap(({ entry }) => {
      if (entry.type !== 'STATEMENT') return [];
      const { slot, source, noun, subject } = entry;
      const body: StatementBody | null = entry.body;
      return [[slot, body && { slot, source, noun, subject, body }] as const];
    }),
  );

/** What is read about the cast, and what will be true of it. */
const actorsOf = async (
  transaction: Reader,
  cast: ReadonlyMap<string, Cast>,
  changes: readonly SlotChange[],
  moves: readonly Move[],
  book: LinkBook,
): Promise<readonly Actor[]> => {
  const ids = [...cast.keys()];
  const nodes = new Map((await findNodes(transaction, ids)).map((node) => [node.id, node]));
  const stored = nodes.size === 0 ? [] : await findStatements(transaction, [...nodes.keys()]);
  await book.load(stored.map(({ noun, subject }) => ({ noun, key: subject })));
  const replaced = newStatements(changes);
  const kept = stored.filter(({ slot }) => !replaced.has(slot));
  const after = [...kept, ...[...replaced.values()].flatMap((statement) => statement ?? [])];
  const before = groupBy(stored, ({ id }) => id);
  const afterById = groupBy(after, ({ noun, subject }) => book.after({ noun, key: subject }).id);
  const keysById = keysAfterOf(cast, nodes, moves);
  const retired = await retiredAfter(transaction, cast, keysById, changes, book);
  return [...cast.values()].map((member) => ({
    ...member,
    node: nodes.get(member.id) ?? null,
    keysAfter: keysById.get(member.id) ?? new Set([member.root]),
    statementsBefore: before.get(member.id) ?? [],
    statementsAfter: afterById.get(member.id) ?? [],
    retiredAfter: retired.has(member.id),
  }));
};

const keysAfterOf = (
  cast: ReadonlyMap<string, Cast>,
  nodes: ReadonlyMap<string, NodeRow>,
  moves: readonly Move[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const keys = new Map([...cast.values()].map(({ id, root }) => [id, new Set([root, ...(nodes.get(id)?.keys ?? [])])]));
  for (const { key, from } of moves) keys.get(from.id)?.delete(key);
  for (const { key, to } of moves) keys.get(to.id)?.add(key);
  return keys;
};

/** Entities one of whose own keys is retired; a key that was redirected retires nothing. */
const retiredAfter = async (
  transaction: Reader,
  cast: ReadonlyMap<string, Cast>,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
  changes: readonly SlotChange[],
  book: LinkBook,
): Promise<ReadonlySet<string>> => {
  const slots = new Map<string, string>();
  await book.load(
    [...cast.values()].flatMap(({ id, noun }) => [...(keys.get(id) ?? [])].map((key) => ({ noun, key }))),
  );
  for (const { id, noun } of cast.values()) {
    for (const key of keys.get(id) ?? []) {
      const redirected = Boolean(book.linkAfter({ noun, key })?.redirect);
      if (!redirected) slots.set(slotOf({ type: 'RETIREMENT', noun, subject: key, source: '' }), id);
    }
  }
  const inForce = new Set(await findRetired(transaction, [...slots.keys()]));
  for (const { entry } of changes) {
    if (entry.type !== 'RETIREMENT') continue;
    if (entry.body) inForce.add(entry.slot);
    else inForce.delete(entry.slot);
  }
  return new Set([...inForce].flatMap((slot) => slots.get(slot) ?? []));
};

/** Where references end at another entity, or at one that is shown or hidden from now on. */
const disturbedEnds = (actors: readonly Actor[], moves: readonly Move[]) => {
  const toggled = actors.filter(({ node, retiredAfter: after }) => node !== null && node.retired !== after);
  const moved = groupBy(moves, ({ from }) => from.id);
  return [
    ...toggled.map(({ id, root }) => ({ id, root, keys: null })),
    ...[...moved].map(([id, all]) => ({ id, root: all[0]?.from.root ?? '', keys: all.map(({ key }) => key) })),
  ];
};

/**
 * Every entity that a change may alter: the subjects before and after, both sides of each moved key, and whoever
 * refers to an entity that moves, is retired or comes back.
 */
export const gatherActors = async (
  transaction: Reader,
  changes: readonly SlotChange[],
  moves: readonly Move[],
  book: LinkBook,
): Promise<readonly Actor[]> => {
  const cast = castOf(changes, moves, book);
  const actors = await actorsOf(transaction, cast, changes, moves, book);
  const ends = disturbedEnds(actors, moves);
  if (ends.length === 0) return actors;
  const referrers = (await findReferrers(transaction, ends)).filter(({ id }) => !cast.has(id));
  if (referrers.length === 0) return actors;
  const nodes = await findNodes(
    transaction,
    referrers.map(({ id }) => id),
  );
  const extra = nodes.map(({ id, noun, keys }): [string, Cast] => [id, { id, noun, root: keys[0] ?? '' }]);
  return [...actors, ...(await actorsOf(transaction, new Map(extra), [], [], book))];
};
