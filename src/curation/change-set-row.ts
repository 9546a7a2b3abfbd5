import { randomUUID } from 'node:crypto';
import { integer } from '../graph/cypher.ts';
import { canonicalJson, hashOf } from '../log/canonical.ts';
import type { Entry } from '../log/entry.ts';
import { shortHash } from '../log/id.ts';
import { bodyOf } from './record-rows.ts';

/** The same author's same key makes the same id. */
export const changeSetId = (author: string, idempotencyKey: string | undefined): string =>
  `chg_${shortHash(idempotencyKey === undefined ? randomUUID() : `key|${canonicalJson([author, idempotencyKey])}`)}`;

/** A slot and the canonical body that an entry has for it. */
export type Said = readonly [slot: string, body: string];

export const saidBy = (entries: readonly Entry[]): readonly Said[] =>
  entries.map((entry) => [entry.slot, bodyOf(entry)]);

/** What entries say, by which a batch that is sent again is told from another. */
export const contentOf = (said: readonly Said[]): string => hashOf(canonicalJson(said));

/** What is kept of an applied change set. */
export const changeSetProperties = (
  batch: { readonly id: string; readonly title: string; readonly reason: string; readonly author: string },
  said: readonly Said[],
  report: { readonly appended: number },
  at: string,
): Readonly<Record<string, unknown>> => ({
  id: batch.id,
  title: batch.title,
  reason: batch.reason,
  author: batch.author,
  at,
  status: 'APPLIED',
  operations: integer(report.appended),
  content: contentOf(said),
  report: canonicalJson(report),
});
