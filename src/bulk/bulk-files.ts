import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { curators } from '../curation/curators.ts';
import { projectionRules } from '../curation/schema.ts';
import type { ChangeReport, ChangeSetInput } from '../log/change-set.ts';
import { scopedKey } from '../log/entry.ts';
import { idOf, sourceIdOf } from '../log/id.ts';
import { subjectOfSlot } from '../log/identity.ts';

import type { Nouns } from '../log/noun.ts';
import { census } from './census.ts';
import { describeAll } from './describe.ts';
import { gather } from './gather.ts';
import { type KeyBook, keyBook } from './key-book.ts';
import { type LabelledFile, type Output, output } from './output.ts';
import { spool } from './spool.ts';

/** The files of a first load, and what they hold. */
export interface BulkFiles {
  readonly files: readonly LabelledFile[];
  readonly records: number;
  /** Keys that a statement claims for its subject and that stand for another entity. */
  readonly disputed: number;
}

/** A first load on its way to files. */
export interface BulkLoad {
  /** Takes a change set as the write path takes it, and answers as that does. */
  apply(changeSet: ChangeSetInput): Promise<ChangeReport>;
  /** Writes the graph that all change sets make together. Only once. */
  finish(): Promise<BulkFiles>;
}

/** Identifiers of all keys of which something is said, and how many of them are disputed. */
const writeIdentifiers = (nouns: Nouns, book: KeyBook, out: Output): number => {
  let count = 0;
  let disputed = 0;
  for (const { noun, key, link } of book.linked()) {
    const root = book.rootOf(noun, key);
    const { redirect, claims } = link;
    out.identifier(count, book.numberOf(noun, root), {
      key: scopedKey(noun, key),
      entityId: idOf(nouns[noun], key),
      redirect,
      ...(claims.length > 0 && { claims }),
    });
    count += 1;
    disputed += claims.filter((slot) => book.rootOf(noun, subjectOfSlot(slot)) !== root).length;
  }
  return disputed;
};

/**
 * Writes the tables of the database's offline importer instead of the graph: the same checks, the same log, the same
 * projection as the write path, for a database without a history. The folder must not exist.
 */
export const bulkLoad = (nouns: Nouns, folder: string): BulkLoad => {
  mkdirSync(folder, { recursive: true });
  const out = output(nouns, folder);
  const waiting = spool(join(folder, 'entries.part'));
  const [book, counts] = [keyBook(nouns), census()];
  const { apply, gathered } = gather({ nouns, book, census: counts, spool: waiting, output: out });
  return {
    apply,
    finish: async () => {
      const { records, sources, retired, changeSets } = gathered();
      counts.settle(book, retired);
      const known = new Map([[curators.key, curators], ...sources]);
      await describeAll({ nouns, book, census: counts, output: out, sources: known, version: records }, waiting.read);
      waiting.remove();
      const disputed = writeIdentifiers(nouns, book, out);
      for (const source of known.values()) out.source({ ...source, id: sourceIdOf(source.key) });
      for (const changeSet of changeSets) out.changeSet(changeSet);
      out.log({ id: 1, seq: records, at: new Date().toISOString(), rules: projectionRules });
      return { files: out.close(), records, disputed };
    },
  };
};
