import { nouns } from '../entities/nouns.ts';
import { compareKeys, normalKey } from '../log/key.ts';
import type { Claims, ClaimValue, RecordInput, StatementInput } from '../log/record.ts';

/** The subject of a record, by the best of its keys: what a table may speak of once. */
export const subjectOf = (record: RecordInput): string => {
  const noun = nouns[record.noun];
  const keys = (record.type === 'STATEMENT' ? record.keys : [record.key]).map((key) => normalKey(key) ?? key);
  return `${record.type}|${record.noun}|${[...keys].sort((a, b) => compareKeys(noun, a, b))[0]}`;
};

/** Lists are joined, each text in them once; of anything else the first counts. */
const joinedValue = (a: ClaimValue | null | undefined, b: ClaimValue | null | undefined): ClaimValue | null =>
  Array.isArray(a) && Array.isArray(b) ? ([...new Set([...a, ...b])] as ClaimValue) : (a ?? b ?? null);

/** Two statements about one subject as one. */
export const joined = (first: StatementInput, second: StatementInput): StatementInput => {
  const fields: Record<string, Claims[string]> = { ...first.fields };
  for (const [name, claim] of Object.entries(second.fields ?? {})) {
    fields[name] = { ...claim, value: joinedValue(fields[name]?.value, claim.value) };
  }
  return { ...first, fields };
};

/** The statement about the second, third, … of several subjects that nothing tells apart. */
export const numbered = (statement: StatementInput, number: number): StatementInput => ({
  ...statement,
  keys: statement.keys.map((key) => `${key}|${number}`),
});
