import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../log/canonical.ts';
import { shortHash } from '../log/id.ts';

/** The same author's same key makes the same id; without a key every id is new. */
export const changeSetId = (author: string, idempotencyKey: string | undefined): string =>
  `chg_${shortHash(idempotencyKey === undefined ? randomUUID() : `key|${canonicalJson([author, idempotencyKey])}`)}`;
