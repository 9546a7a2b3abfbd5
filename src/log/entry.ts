import type { NounName } from './noun.ts';
import type { Claims, Origin, Reference } from './record.ts';

/** Bodies as they are kept in the log. null withdraws what the slot held. */
export interface StatementBody {
  /** Every key that the source gives for the subject, the best first. */
  readonly keys: readonly string[];
  readonly fields: Claims;
}
export interface RedirectBody {
  readonly target: string;
}
export interface RetirementBody {
  readonly reason: string;
}

interface Slotted {
  readonly noun: NounName;
  /** The key (`scheme:value`) that the record is about, as stated. */
  readonly subject: string;
}
export type EntryContent =
  | (Slotted & { readonly type: 'STATEMENT'; readonly source: string; readonly body: StatementBody | null })
  | (Slotted & { readonly type: 'REDIRECT'; readonly body: RedirectBody | null })
  | (Slotted & { readonly type: 'RETIREMENT'; readonly body: RetirementBody | null });

/** A record before it has a number: its slot, its content and who says so. */
export type Entry = EntryContent & {
  readonly slot: string;
  readonly source: string;
  readonly origin: Origin;
  readonly locator?: string;
  readonly citation?: string;
  readonly by?: string;
};

/** A statement that counts now. */
export interface CurrentStatement {
  readonly slot: string;
  readonly source: string;
  readonly noun: NounName;
  readonly subject: string;
  readonly body: StatementBody;
}

/** The place that a newer record takes: one per source and subject, one per redirected and per retired key. */
export const slotOf = (content: { type: Entry['type']; noun: NounName; subject: string; source: string }): string => {
  if (content.type === 'STATEMENT') return `S|${content.source}|${content.noun}|${content.subject}`;
  return `${content.type === 'REDIRECT' ? 'R' : 'X'}|${content.noun}|${content.subject}`;
};

/** A key within its noun, as identifiers are kept. */
export const scopedKey = (noun: NounName, key: string): string => `${noun}|${key}`;

export const isReference = (item: unknown): item is Reference =>
  typeof item === 'object' && item !== null && 'key' in item;
