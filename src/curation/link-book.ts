import type { Reader } from '../graph/graph.ts';
import { scopedKey } from '../log/entry.ts';
import { idOf } from '../log/id.ts';
import { type Link, rootOf, subjectOfSlot } from '../log/identity.ts';
import type { NounName, Nouns } from '../log/noun.ts';
import { findLinks } from './reading.ts';

export interface NounKey {
  readonly noun: NounName;
  readonly key: string;
}

/** The key and the id of the entity that a key stands for. */
export interface Root {
  readonly id: string;
  readonly root: string;
}

/** What is known of keys during one change: as stored, and as it will be. */
export interface LinkBook {
  /** Reads what is stored of the keys, and of every key that they lead to. Asking for any other key is a fault. */
  load(keys: Iterable<NounKey>): Promise<void>;
  stored(key: NounKey): Link | undefined;
  /** Replaces what will be said of a key. */
  change(key: NounKey, changed: (link: Link) => Link): void;
  changed(): readonly NounKey[];
  before(key: NounKey): Root;
  after(key: NounKey): Root;
  linkAfter(key: NounKey): Link | undefined;
}

const emptyLink: Link = { redirect: null, claims: [] };

const leadsTo = (link: Link | undefined): readonly string[] => [
  ...(link?.redirect ? [link.redirect] : []),
  ...(link?.claims ?? []).map(subjectOfSlot),
];

export const linkBook = (transaction: Reader, nouns: Nouns): LinkBook => {
  const known = new Map<string, Link | undefined>();
  const changes = new Map<string, { readonly key: NounKey; readonly link: Link }>();
  // What is stored does not change while a change is planned; what will be is worked out anew after each thing entered.
  const rootsBefore = new Map<string, Root>();
  const rootsAfter = new Map<string, Root>();
  const scoped = ({ noun, key }: NounKey): string => scopedKey(noun, key);
  const stored = (key: NounKey): Link | undefined => {
    if (!known.has(scoped(key))) throw new Error(`The links of ${scoped(key)} were not read.`);
    return known.get(scoped(key));
  };
  const linkAfter = (key: NounKey): Link | undefined => changes.get(scoped(key))?.link ?? stored(key);

  const load = async (keys: Iterable<NounKey>): Promise<void> => {
    const missing = new Map<string, NounKey>();
    for (const key of keys) if (!known.has(scoped(key))) missing.set(scoped(key), key);
    if (missing.size === 0) return;
    const rows = new Map((await findLinks(transaction, [...missing.keys()])).map((row) => [row.key, row]));
    for (const name of missing.keys()) known.set(name, rows.get(name));
    await load([...missing].flatMap(([name, { noun }]) => leadsTo(rows.get(name)).map((key) => ({ noun, key }))));
  };

  const rootBy =
    (links: (key: NounKey) => Link | undefined, roots: Map<string, Root>) =>
    ({ noun, key }: NounKey): Root => {
      const name = scopedKey(noun, key);
      const found = roots.get(name);
      if (found !== undefined) return found;
      const root = rootOf(nouns[noun], key, (one) => links({ noun, key: one }));
      const made = { id: idOf(nouns[noun], root), root };
      roots.set(name, made);
      return made;
    };

  return {
    load,
    stored,
    linkAfter,
    change: (key, changed) => {
      changes.set(scoped(key), { key, link: changed(linkAfter(key) ?? emptyLink) });
      rootsAfter.clear();
    },
    changed: () =>
      [...changes.values()].flatMap(({ key, link }) => {
        const old = stored(key) ?? emptyLink;
        const same = old.redirect === link.redirect && [...old.claims].sort().join() === [...link.claims].sort().join();
        return same ? [] : [key];
      }),
    before: rootBy(stored, rootsBefore),
    after: rootBy(linkAfter, rootsAfter),
  };
};
