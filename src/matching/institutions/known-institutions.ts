import { findSources } from '../../curation/reading.ts';
import { nouns } from '../../entities/nouns.ts';
import type { Graph } from '../../graph/graph.ts';
import { type CurrentStatement, isReference } from '../../log/entry.ts';
import { type Link, rootOf } from '../../log/identity.ts';
import type { ClaimValue } from '../../log/record.ts';
import { resolve, type Sources, type State } from '../../log/resolve.ts';
import { groupBy } from '../../shared/group-by.ts';
import {
  findKeyLinks,
  findReferredKeys,
  findStatementsAbout,
  type InstitutionRow,
  type MatchedKey,
  streamInstitutions,
} from './repository.ts';

/** An institution as it is known without what was matched. Its best key comes first; parents and successors go by any of theirs. */
export type KnownInstitution = Omit<InstitutionRow, 'id'>;

const texts = (value: ClaimValue | null | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const keysIn = (value: ClaimValue | null | undefined): readonly string[] =>
  Array.isArray(value) ? value.flatMap((item: unknown) => (isReference(item) ? [item.key] : [])) : [];

const claimed = (state: State, field: string): ClaimValue | null | undefined => state.get(field)?.claim?.value;

/** What an entity would be that has these keys and statements. */
const described = (
  keys: readonly [string, ...string[]],
  statements: readonly CurrentStatement[],
  sources: Sources,
): KnownInstitution => {
  const [root] = keys;
  const state = resolve(nouns.Institution, root, statements, sources);
  const name = claimed(state, 'name');
  return {
    keys,
    name: typeof name === 'string' ? name : root.slice(root.indexOf(':') + 1),
    aliases: texts(claimed(state, 'aliases')),
    stub: statements.length === 0,
    countries: keysIn(claimed(state, 'country')),
    parents: keysIn(claimed(state, 'parents')),
    successors: keysIn(claimed(state, 'successors')),
  };
};

/** Takes the entities apart that were put together by matching, as if it had not been. */
const takenApart = async (graph: Graph, matched: readonly MatchedKey[]): Promise<readonly KnownInstitution[]> => {
  const ids = [...new Set(matched.map(({ id }) => id))];
  const [links, statements, referred, sources] = await Promise.all([
    findKeyLinks(graph, ids),
    findStatementsAbout(graph, ids),
    findReferredKeys(graph, ids),
    findSources({ run: (query) => graph.read(query) }),
  ]);
  const machine = new Map(matched.map(({ key, target }) => [key, target]));
  const linkOf = new Map(
    links.map(({ key, redirect, claims }): [string, Link] => [
      key,
      { claims, redirect: machine.get(key) === redirect ? null : redirect },
    ]),
  );
  const rootOfKey = (key: string): string => rootOf(nouns.Institution, key, (one) => linkOf.get(one));
  const statementsOf = groupBy(statements, ({ subject }) => rootOfKey(subject));
  const isReferred = new Set(referred.map(({ key }) => key));
  return [...groupBy(links, ({ key }) => rootOfKey(key))].flatMap(([root, own]) => {
    const said = statementsOf.get(root) ?? [];
    const others = own.map(({ key }) => key).filter((key) => key !== root);
    const isThere = said.length > 0 || !machine.has(root) || others.length > 0 || isReferred.has(root);
    return isThere && !own.some(({ hidden }) => hidden) ? [described([root, ...others], said, sources)] : [];
  });
};

/** Every institution that is shown, as it would be had nothing been matched: so the order of imports makes no difference. */
export const knownInstitutions = async (
  graph: Graph,
  matched: readonly MatchedKey[],
): Promise<readonly KnownInstitution[]> => {
  const together = new Set(matched.map(({ id }) => id));
  const known: KnownInstitution[] = matched.length > 0 ? [...(await takenApart(graph, matched))] : [];
  for await (const row of streamInstitutions(graph)) if (!together.has(row.id)) known.push(row);
  return known;
};
