import { authorNoun } from '../../../src/entities/author/author.ts';
import { paperNoun } from '../../../src/entities/paper/paper.ts';
import { authorKey } from '../../../src/importers/author-key.ts';
import { normalKey } from '../../../src/log/key.ts';
import { census } from '../../../src/matching/authors/census.ts';
import { matchAuthors } from '../../../src/matching/authors/match-authors.ts';
import type { SignedWork } from '../../../src/matching/authors/profile.ts';
import { profileBook } from '../../../src/matching/authors/profiles.ts';
import type { Decision } from '../../../src/matching/decision.ts';
import { matchPapers } from '../../../src/matching/papers/match-papers.ts';
import type { LabelledWork, Mention } from './labelled.ts';

/** Where keys lead by decisions. */
export const follow = (decisions: readonly Decision[]) => {
  const targets = new Map(decisions.map(({ key, target }) => [key, target]));
  return (key: string): string => targets.get(key) ?? key;
};

/** Tells the key that stands for works which share identifiers. */
export const rootsOf = (works: readonly { readonly keys: readonly string[] }[]) => {
  const roots = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = roots.get(key);
    return next === undefined || next === key ? key : rootOf(next);
  };
  for (const { keys } of works) {
    const [first = ''] = keys.map(rootOf).sort();
    for (const key of keys) {
      roots.set(rootOf(key), first);
      if (!roots.has(key)) roots.set(key, first);
    }
  }
  return rootOf;
};

/** Tells the key that stands for each work: works that share an identifier are one, then what the matcher links. */
export const paperIdentities = (works: readonly LabelledWork[]) => {
  const rootOf = rootsOf(works);
  const facts = works.map((work) => ({ ...work, root: rootOf(work.keys[0] ?? '') }));
  const linked = follow(matchPapers(paperNoun, facts).decisions);
  return ({ keys }: LabelledWork): string => linked(rootOf(keys[0] ?? ''));
};

const places = (names: readonly string[]): readonly string[] => names.map((name) => name.replace(/ \([^)]*\)$/u, ''));

const datasetOf = ({ source }: LabelledWork): string => (source === 'Epoch AI' ? 'epoch' : source);

/** Tells the key that stands for each mention, among all of them. */
export const authorIdentities = (mentions: readonly Mention[]) => {
  const paperOf = paperIdentities(mentions.map(({ work }) => work));
  const works = mentions.map(({ key, name, work, institutions }): SignedWork => {
    const bare = (other: string): string => normalKey(authorKey(other, work.keys[0] ?? '', datasetOf(work))) ?? '';
    const others = work.authors.slice(1).map((other) => ({ key: bare(other), name: other, institutions: [] }));
    return { paper: paperOf(work), authors: [{ key, name, institutions: places(institutions) }, ...others] };
  });
  const names = census();
  for (const { authors } of works) for (const { key, name } of authors) names.add(key, name);
  const book = profileBook(names, (key) => key);
  for (const work of works) book.add(work);
  const linked = follow(matchAuthors(authorNoun, names, book.profiles()).decisions);
  return ({ key }: Mention): string => linked(key);
};
