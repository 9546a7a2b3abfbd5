import { isReference, type RedirectBody, type RetirementBody, type StatementBody } from '../log/entry.ts';
import type { NounName } from '../log/noun.ts';
import type { Claim, ClaimValue, Origin, Reference } from '../log/record.ts';
import type { Confidence, QuantityMethod } from '../shared/quantity.ts';

interface RecordHeader {
  readonly id: string;
  readonly seq: number;
  readonly slot: string;
  readonly noun: NounName;
  readonly subject: string;
  readonly origin: Origin;
  /** Key of its source. */
  readonly source: string;
  readonly changeSet: string;
  /** ISO time. */
  readonly at: string;
  readonly by: string | null;
  readonly locator: string | null;
  readonly citation: string | null;
  /** Nothing newer has taken its place. */
  readonly current: boolean;
}

/** A record of the log as it is read. A null body withdraws what stood in its place. */
export type LogRecord = RecordHeader &
  (
    | { readonly type: 'STATEMENT'; readonly body: StatementBody | null }
    | { readonly type: 'REDIRECT'; readonly body: RedirectBody | null }
    | { readonly type: 'RETIREMENT'; readonly body: RetirementBody | null }
  );

/** What a record says of one field, in words and numbers that can be shown. */
export interface StatedField {
  readonly name: string;
  readonly value: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly method: QuantityMethod | null;
  readonly confidence: Confidence | null;
  /** The source states that there is none. */
  readonly none: boolean;
}

const referenceText = ({ name, key }: Reference): string => (name ? `${name} (${key})` : key);
const itemText = (item: string | Reference): string => (isReference(item) ? referenceText(item) : item);
const listText = (items: readonly (string | Reference)[]): string => items.map(itemText).join('; ');

/** A value as text: lists joined by semicolons, references as printed with the key as stated. */
export const valueText = (value: ClaimValue): string =>
  Array.isArray(value) ? listText(value as readonly (string | Reference)[]) : String(value);

const patchText = ({ add = [], remove = [] }: Claim): string =>
  [
    add.length > 0 ? `added: ${listText(add as readonly (string | Reference)[])}` : '',
    remove.length > 0 ? `removed: ${remove.join('; ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');

/** A claim as text; null where it states that there is none. */
export const claimText = (claim: Claim): string | null => {
  if (claim.add || claim.remove) return patchText(claim);
  return claim.value === undefined || claim.value === null ? null : valueText(claim.value);
};

const statedField = (name: string, claim: Claim): StatedField => ({
  name,
  value: claimText(claim),
  low: claim.low ?? null,
  high: claim.high ?? null,
  unit: claim.unit ?? null,
  method: claim.method ?? null,
  confidence: claim.confidence ?? null,
  none: claim.value === null,
});

const textField = (name: string, value: string): StatedField => statedField(name, { value });

/** What a record says, field by field; nothing for one that withdraws. */
export const statedFields = (record: LogRecord): readonly StatedField[] => {
  if (record.body === null) return [];
  if (record.type === 'REDIRECT') return [textField('redirect', `${record.subject} stands for ${record.body.target}`)];
  if (record.type === 'RETIREMENT') return [textField('retirement', record.body.reason)];
  return Object.entries(record.body.fields).map(([name, claim]) => statedField(name, claim));
};
