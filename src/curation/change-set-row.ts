import { randomUUID } from 'node:crypto';
import { integer } from '../graph/cypher.ts';
import { canonicalJson, hashOf } from '../log/canonical.ts';
import type { Entry } from '../log/entry.ts';
import { shortHash } from '../log/id.ts';
import { bodyOf } from './record-rows.ts';

/** The same author's same key makes the same id. */
export const changeSetId = (author: string, idempotencyKey: string | undefined): string =>
  `chg_${shortHash(idempotencyKey === undefined ? randomUUID() : `key|${canonicalJson([author, idempotencyKey])}`)}`;

/** What entries say, by which a batch that is sent again is told from another. */
export const contentOf = (entries: readonly Entry[]): string =>
  hashOf(canonicalJson(entries.map((entry) => [entry.slot, bodyOf(entry)])));

/** What is kept of an applied change set. */
export const changeSetProperties = (
  batch: { readonly id: string; readonly title: string; readonly reason: string; readonly author: string },
  entries: readonly Entry[],
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
  content: contentOf(entries),
  report: canonicalJson(report),
});
