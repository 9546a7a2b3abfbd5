import { schemeOf } from '../log/key.ts';
import type { Publication } from './model-sheet.ts';
import { paperKeys } from './paper-key.ts';

/** A publication with every key by which rows name it, the best first. */
export interface MergedPublication extends Publication {
  readonly keys: readonly string[];
}

const order = ['doi', 'arxiv', 'openreview', 'title'];
const byScheme = (a: string, b: string): number =>
  order.indexOf(schemeOf(a)) - order.indexOf(schemeOf(b)) || (a < b ? -1 : a > b ? 1 : 0);

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).sort((a, b) => a.localeCompare(b) || b.length - a.length)[0] ?? null;

const greatest = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((most, number) => (number !== null && number > (most ?? -1) ? number : most), null);

const longest = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), []);

const merge = (same: readonly Publication[], keys: readonly string[]): MergedPublication => {
  const date = earliest(same.map((publication) => publication.date));
  return {
    keys,
    title: (same.find(({ title, titleIsModel }) => title !== null && !titleIsModel) ?? same[0])?.title ?? null,
    link: same.find((publication) => publication.link !== null)?.link ?? null,
    date,
    year: date?.slice(0, 4) ?? null,
    authors: longest(same.map((publication) => publication.authors)),
    organizations: [...new Set(same.flatMap((publication) => publication.organizations))],
    citations: greatest(same.map((publication) => publication.citations)),
    unreadAuthors: [...new Set(same.flatMap((publication) => publication.unreadAuthors))],
  };
};

/** Two keys of one scheme that is an identifier are two publications, even under one title. */
const clash = (a: ReadonlySet<string>, b: readonly string[]): boolean =>
  b.some(
    (key) => schemeOf(key) !== 'title' && !a.has(key) && [...a].some((other) => schemeOf(other) === schemeOf(key)),
  );

interface Group {
  readonly keys: Set<string>;
  readonly members: Set<number>;
}

/** Puts a publication into the groups that share a key with it, uniting them; into a new one where there is none. */
const assign = (byKey: Map<string, Group>, groups: Set<Group>, keys: readonly string[], index: number): void => {
  const met = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
  const [group = { keys: new Set<string>(), members: new Set<number>() }, ...others] = [...met].filter(
    (each) => !clash(each.keys, keys),
  );
  groups.add(group);
  group.members.add(index);
  for (const other of others) {
    if (clash(other.keys, [...group.keys])) continue;
    groups.delete(other);
    for (const member of other.members) group.members.add(member);
    for (const key of other.keys) byKey.set(key, group);
    for (const key of other.keys) group.keys.add(key);
  }
  for (const key of keys) {
    if (!byKey.has(key)) byKey.set(key, group);
    if (byKey.get(key) === group) group.keys.add(key);
  }
};

/**
 * The publications of many rows: rows that share a DOI, an arXiv or an OpenReview number, or else title, year and first
 * author, are about one. Organisations: the union in order; date: the earliest; authors: the longest list; citations:
 * the most. The order of the result is that of the rows.
 */
export const mergePublications = (publications: readonly Publication[]): readonly MergedPublication[] => {
  const byKey = new Map<string, Group>();
  const groups = new Set<Group>();
  const keysOf = publications.map(paperKeys);
  const hasIdentifier = (index: number): boolean => keysOf[index]?.some((key) => schemeOf(key) !== 'title') === true;
  const places = [...publications.keys()];
  for (const index of [...places.filter(hasIdentifier), ...places.filter((place) => !hasIdentifier(place))]) {
    const keys = keysOf[index] ?? [];
    if (keys.length > 0) assign(byKey, groups, keys, index);
  }
  return [...groups]
    .map((group) => ({ keys: [...group.keys].sort(byScheme), members: [...group.members].sort((a, b) => a - b) }))
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
    .map(({ keys, members }) =>
      merge(
        members.flatMap((index) => publications[index] ?? []),
        keys,
      ),
    );
};
