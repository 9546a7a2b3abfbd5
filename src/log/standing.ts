import { groupBy } from '../shared/group-by.ts';
import { type CurrentStatement, type EntryContent, slotOf } from './entry.ts';
import { idOf } from './id.ts';
import { type Link, rootOf } from './identity.ts';
import { type NounName, type Nouns, nounNames } from './noun.ts';
import { orderedKeys } from './project.ts';
import type { Subject, Target, TargetOf } from './project-edges.ts';

/** A record that counts: nothing newer stands in its place. */
export type StandingRecord = EntryContent & { readonly slot: string; readonly source: string };

/** An entity that some statement is about. */
export interface StandingEntity extends Subject {
  readonly noun: NounName;
  readonly statements: readonly CurrentStatement[];
}

/** Who is who in a set of records, and what is said of whom. */
export interface Standing {
  readonly targetOf: TargetOf;
  /** The described entities of a noun, retired ones too, by id. */
  described(noun: NounName): ReadonlyMap<string, StandingEntity>;
}

type KeyLinks = Map<string, { redirect: string | null; readonly claims: string[] }>;
type StatementRecord = Extract<StandingRecord, { type: 'STATEMENT' }>;

const linksOf = (records: readonly StandingRecord[]): KeyLinks => {
  const links: KeyLinks = new Map();
  const linkOf = (key: string) => {
    const link = links.get(key) ?? { redirect: null, claims: [] };
    links.set(key, link);
    return link;
  };
  for (const record of records) {
    if (record.type === 'REDIRECT' && record.body) linkOf(record.subject).redirect = record.body.target;
    if (record.type !== 'STATEMENT' || !record.body) continue;
    for (const key of record.body.keys) if (key !== record.subject) linkOf(key).claims.push(record.slot);
  }
  return links;
};

const statementOf = ({ slot, source, noun, subject, body }: StatementRecord): readonly CurrentStatement[] =>
  body ? [{ slot, source, noun, subject, body }] : [];

const slotOfRetirement = (noun: NounName, subject: string): string =>
  slotOf({ type: 'RETIREMENT', noun, subject, source: '' });

/** One noun's part of a standing. */
const standingOfNoun = (nouns: Nouns, name: NounName, records: readonly StandingRecord[]) => {
  const noun = nouns[name];
  const links = linksOf(records);
  const link = (key: string): Link | undefined => links.get(key);
  const retirements = new Set(records.flatMap(({ type, body, slot }) => (type === 'RETIREMENT' && body ? [slot] : [])));
  const roots = new Map<string, string>();
  const root = (key: string): string => {
    const found = roots.get(key) ?? rootOf(noun, key, link);
    roots.set(key, found);
    return found;
  };
  const keysOf = groupBy(links.keys(), root);
  const isRetired = (own: string): boolean =>
    [own, ...(keysOf.get(own) ?? [])].some(
      (key) => !link(key)?.redirect && retirements.has(slotOfRetirement(name, key)),
    );
  const targets = new Map<string, Target>();
  const target = (key: string): Target => {
    const own = root(key);
    const found = targets.get(own) ?? { id: idOf(noun, own), root: own, retired: isRetired(own) };
    targets.set(own, found);
    return found;
  };
  const statements = records.flatMap((record) => (record.type === 'STATEMENT' ? statementOf(record) : []));
  const described = [...groupBy(statements, ({ subject }) => root(subject))].map(
    ([own, about]): StandingEntity => ({
      ...target(own),
      noun: name,
      keys: orderedKeys(noun, own, keysOf.get(own) ?? []),
      statements: about,
    }),
  );
  return { target, described: new Map(described.map((entity) => [entity.id, entity])) };
};

/**
 * What a set of records, of which no two stand in one place, says of entities: the same fold by which the write path
 * keeps the graph, over as many records as one likes. Keys lead where redirects and claims among these records lead.
 * Pure; the order of the records does not matter.
 */
export const standingOf = (nouns: Nouns, records: readonly StandingRecord[]): Standing => {
  const byNoun = groupBy(records, ({ noun }) => noun);
  const parts = new Map(nounNames.map((name) => [name, standingOfNoun(nouns, name, byNoun.get(name) ?? [])]));
  const partOf = (name: NounName) => parts.get(name) ?? standingOfNoun(nouns, name, []);
  return {
    targetOf: (name, key) => partOf(name).target(key),
    described: (name) => partOf(name).described,
  };
};
