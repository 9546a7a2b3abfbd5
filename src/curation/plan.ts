import type { Reader } from '../graph/graph.ts';
import { sameValue } from '../log/canonical.ts';
import { type CurrentStatement, isReference } from '../log/entry.ts';
import type { NounName, Nouns, Properties } from '../log/noun.ts';
import { orderedKeys, type Projection, project } from '../log/project.ts';
import { edgeKey, type ProjectedEdge, type Subject, type TargetOf } from '../log/project-edges.ts';
import { resolve, type Sources } from '../log/resolve.ts';
import { type AffiliationChange, affiliationChanges } from './affiliations.ts';
import { enterChange, keysOfChange, type SlotChange } from './change.ts';
import { type Doubtful, doubtfulOf, type EdgeDifferences, type PlannedEdge } from './doubtful.ts';
import { type LinkBook, linkBook, type NounKey } from './link-book.ts';
import { findMoves, type Move } from './moves.ts';
import { findNodes, type NodeRow } from './reading.ts';
import { type Actor, gatherActors } from './scene.ts';
import { type StoredYears, storedYears } from './write-affiliations.ts';

/** Everything that a change writes, beside its records. */
export interface Plan {
  readonly book: LinkBook;
  readonly relinked: readonly NounKey[];
  readonly moves: readonly Move[];
  readonly described: readonly {
    id: string;
    noun: NounName;
    properties: Properties;
    retired: boolean;
    /** There is no node of it yet. */
    fresh: boolean;
  }[];
  readonly doubtful: readonly Doubtful[];
  readonly created: readonly PlannedEdge[];
  readonly updated: readonly PlannedEdge[];
  readonly removed: readonly PlannedEdge[];
  readonly affiliations: readonly AffiliationChange[];
  /** What the derived edges tell that they change. */
  readonly affiliated: StoredYears;
  /** Every entity that the change may alter, as it is and as it will be. */
  readonly projected: readonly Projected[];
  /** How many entities without a description are made. */
  readonly stubs: number;
}

export interface Projected {
  readonly actor: Actor;
  readonly before: Projection;
  readonly after: Projection;
}

const nothing: Projection = { properties: {}, edges: [] };

/** What a change states; nothing where it withdraws. */
const statedBy = ({ entry }: SlotChange) =>
  entry.type === 'STATEMENT' && entry.body ? [{ noun: entry.noun, body: entry.body }] : [];

const referencesOf = (
  nouns: Nouns,
  statements: Iterable<Pick<CurrentStatement, 'noun' | 'body'>>,
): readonly NounKey[] => {
  const keys: NounKey[] = [];
  for (const { noun, body } of statements) {
    for (const [name, claim] of Object.entries(body.fields)) {
      const field = nouns[noun].fields[name];
      if (field?.kind !== 'references') continue;
      const items: readonly unknown[] = [...(Array.isArray(claim.value) ? claim.value : []), ...(claim.add ?? [])];
      for (const item of items) if (isReference(item)) keys.push({ noun: field.to, key: item.key });
    }
  }
  return keys;
};

/** Projects every actor as it was and as it will be. */
const projectActors = async (
  transaction: Reader,
  nouns: Nouns,
  sources: Sources,
  actors: readonly Actor[],
  book: LinkBook,
): Promise<{ projected: readonly Projected[]; nodes: ReadonlyMap<string, NodeRow> }> => {
  const references = referencesOf(
    nouns,
    actors.flatMap(({ statementsBefore, statementsAfter }) => [...statementsBefore, ...statementsAfter]),
  );
  await book.load(references);
  const ends = new Set(references.flatMap((key) => [book.before(key).id, book.after(key).id]));
  const nodes = new Map((await findNodes(transaction, [...ends])).map((node) => [node.id, node]));
  const retiredAfter = new Map(actors.map((actor) => [actor.id, actor.retiredAfter]));
  const targetsBefore: TargetOf = (noun, key) => {
    const root = book.before({ noun, key });
    return { ...root, retired: nodes.get(root.id)?.retired ?? false };
  };
  const targetsAfter: TargetOf = (noun, key) => {
    const root = book.after({ noun, key });
    return { ...root, retired: retiredAfter.get(root.id) ?? nodes.get(root.id)?.retired ?? false };
  };
  const projected = actors.map((actor) => {
    const noun = nouns[actor.noun];
    const { id, root, node, statementsBefore, statementsAfter } = actor;
    const view = (statements: readonly CurrentStatement[], subject: Subject, targetOf: TargetOf): Projection =>
      statements.length === 0
        ? nothing
        : project(noun, subject, resolve(noun, subject.root, statements, sources), sources, targetOf);
    const was = { id, root, keys: node?.keys ?? [], retired: node?.retired ?? false };
    const will = { id, root, keys: orderedKeys(noun, root, actor.keysAfter), retired: actor.retiredAfter };
    return {
      actor,
      before: view(statementsBefore, was, targetsBefore),
      after: view(statementsAfter, will, targetsAfter),
    };
  });
  return { projected, nodes };
};

const edgeDifferences = (projected: readonly Projected[]): EdgeDifferences => {
  const created: PlannedEdge[] = [];
  const updated: PlannedEdge[] = [];
  const removed: PlannedEdge[] = [];
  for (const { actor, before, after } of projected) {
    const planned = (edge: ProjectedEdge): PlannedEdge => ({ from: actor.id, fromNoun: actor.noun, edge });
    const old = new Map(before.edges.map((edge) => [edgeKey(edge), edge]));
    for (const edge of after.edges) {
      const same = old.get(edgeKey(edge));
      old.delete(edgeKey(edge));
      if (!same) created.push(planned(edge));
      else if (!sameValue(same.properties, edge.properties)) updated.push(planned(edge));
    }
    removed.push(...[...old.values()].map(planned));
  }
  return { created, updated, removed };
};

const isChanged = ({ actor, before, after }: Projected): boolean =>
  actor.node === null ||
  actor.node.stub ||
  actor.node.retired !== actor.retiredAfter ||
  !sameValue(before.properties, after.properties) ||
  !sameValue(before.edges, after.edges);

/** What a change writes: computed from what is stored, without writing anything. */
export const planChange = async (
  transaction: Reader,
  nouns: Nouns,
  sources: Sources,
  changes: readonly SlotChange[],
): Promise<Plan> => {
  const book = linkBook(transaction, nouns);
  await book.load([...changes.flatMap(keysOfChange), ...referencesOf(nouns, changes.flatMap(statedBy))]);
  for (const change of changes) enterChange(book, change);
  const moves = await findMoves(transaction, book);
  const actors = await gatherActors(transaction, changes, moves, book);
  const { projected, nodes } = await projectActors(transaction, nouns, sources, actors, book);
  const { created, updated, removed } = edgeDifferences(projected);
  const affiliations = affiliationChanges(projected);
  const doubtful = doubtfulOf(nouns, actors, { created, updated, removed }, nodes, book);
  return {
    book,
    relinked: [
      ...new Map([...book.changed(), ...moves].map(({ noun, key }) => [`${noun}|${key}`, { noun, key }])).values(),
    ],
    moves,
    described: projected
      .filter((one) => one.actor.statementsAfter.length > 0 && isChanged(one))
      .map(({ actor, after }) => ({
        id: actor.id,
        noun: actor.noun,
        properties: after.properties,
        retired: actor.retiredAfter,
        fresh: actor.node === null,
      })),
    doubtful,
    created,
    updated,
    removed,
    affiliations,
    affiliated: await storedYears(transaction, affiliations, (id) => !nodes.has(id)),
    projected,
    stubs: doubtful.filter(({ id, printed, needed }) => !nodes.get(id)?.keys.length && (printed !== null || needed))
      .length,
  };
};
