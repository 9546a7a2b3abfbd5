import { integer } from '../graph/cypher.ts';
import { canonicalJson, hashOf } from '../log/canonical.ts';
import type { Entry } from '../log/entry.ts';
import type { NounName } from '../log/noun.ts';
import type { SlotChange } from './change.ts';
import type { LinkBook } from './link-book.ts';

export interface RecordRow {
  readonly about: string;
  readonly noun: NounName;
  readonly record: Readonly<Record<string, unknown>>;
}

/** The version of the rules by which records were made from what sources say. */
const rules = 1;

interface BodyText {
  readonly text: string;
  readonly hash: string;
}

const textOf = (body: Entry['body']): BodyText => {
  const text = canonicalJson(body);
  return { text, hash: hashOf(text) };
};

const texts = new WeakMap<object, BodyText>();

/** What a record holds as text, and its hash: compared, written and counted in turn, so it is worked out once. */
export const bodyOf = ({ body }: Pick<Entry, 'body'>): BodyText => {
  if (!body) return textOf(body);
  const known = texts.get(body) ?? textOf(body);
  texts.set(body, known);
  return known;
};

/** A record with its number and all that is kept of it. */
export const recordOf = (
  batch: { readonly id: string; readonly author: string },
  entry: Entry,
  seq: number,
  at: string,
): RecordRow['record'] => {
  const { text: body, hash } = bodyOf(entry);
  return {
    seq: integer(seq),
    type: entry.type,
    slot: entry.slot,
    noun: entry.noun,
    subject: entry.subject,
    source: entry.source,
    changeSet: batch.id,
    origin: entry.origin,
    by: entry.by ?? batch.author,
    at,
    locator: entry.locator ?? null,
    citation: entry.citation ?? null,
    hash,
    v: integer(rules),
    body,
  };
};

/** The records of changed slots, numbered from the data version on, each about the entity that its subject stands for. */
export const recordRows = (
  batch: { readonly id: string; readonly author: string },
  changes: readonly SlotChange[],
  book: LinkBook,
  base: number,
  at: string,
): readonly RecordRow[] =>
  changes.map(({ entry }, index) => ({
    about: book.after({ noun: entry.noun, key: entry.subject }).id,
    noun: entry.noun,
    record: recordOf(batch, entry, base + index + 1, at),
  }));
