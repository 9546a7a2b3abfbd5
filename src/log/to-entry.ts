import type { Problem } from './change-set.ts';
import { claimFaults, normalClaims } from './claim-check.ts';
import { type Entry, slotOf } from './entry.ts';
import { compareKeys, normalKey, schemeOf } from './key.ts';
import type { Noun, Nouns } from './noun.ts';
import type { RecordInput, RedirectInput, RetirementInput, StatementInput } from './record.ts';

type Outcome = { readonly entry: Entry } | { readonly problem: Omit<Problem, 'index'> };

const rejected = (input: RecordInput, code: string, message: string, field?: string, value?: unknown): Outcome => ({
  problem: {
    severity: 'REJECTED',
    code,
    message,
    ...(field !== undefined && { field }),
    ...(value !== undefined && { value }),
    ...(input.locator !== undefined && { locator: input.locator }),
  },
});

const keyFault = (noun: Noun, key: string): string | null => {
  const normal = normalKey(key);
  if (normal !== null && noun.schemes.includes(schemeOf(normal))) return null;
  return `${JSON.stringify(key)} is not a key of ${noun.name}; expected one of ${noun.schemes.join(', ')}, a colon and a valid value.`;
};

const sayings = ({ origin, locator, citation, by }: RecordInput) => ({
  origin,
  ...(locator !== undefined && { locator }),
  ...(citation !== undefined && { citation }),
  ...(by !== undefined && { by }),
});

const statementEntry = (nouns: Nouns, input: StatementInput): Outcome => {
  const noun = nouns[input.noun];
  const bad = input.keys.map((key) => keyFault(noun, key)).find((fault) => fault !== null);
  if (bad) return rejected(input, 'BAD_KEY', bad, 'keys', input.keys);
  const keys = [...new Set(input.keys.map((key) => normalKey(key) ?? key))].sort((a, b) => compareKeys(noun, a, b));
  const subject = keys[0];
  if (subject === undefined) return rejected(input, 'NO_KEY', `A statement about a ${noun.name} needs a key.`, 'keys');
  const [fault] = input.fields ? claimFaults(noun, (name) => nouns[name].schemes, input.fields) : [];
  if (fault) {
    const shown = JSON.stringify(fault.value)?.slice(0, 200);
    return rejected(
      input,
      'BAD_VALUE',
      `${fault.field}: ${shown} is not allowed; expected ${fault.allowed}.`,
      fault.field,
      fault.value,
    );
  }
  const body = input.fields ? { keys, fields: normalClaims(noun, input.fields) } : null;
  const content = { type: 'STATEMENT', noun: noun.name, subject, source: input.source, body } as const;
  return { entry: { ...content, slot: slotOf(content), ...sayings(input) } };
};

const redirectEntry = (noun: Noun, input: RedirectInput): Outcome => {
  const bad = keyFault(noun, input.key) ?? (input.target === null ? null : keyFault(noun, input.target));
  if (bad) return rejected(input, 'BAD_KEY', bad, 'key', input.key);
  const subject = normalKey(input.key) ?? input.key;
  const target = input.target === null ? null : (normalKey(input.target) ?? input.target);
  if (target === subject) return rejected(input, 'SAME_KEY', `${subject} cannot stand for itself.`, 'target', target);
  const content = {
    type: 'REDIRECT',
    noun: noun.name,
    subject,
    source: input.source,
    body: target === null ? null : { target },
  } as const;
  return { entry: { ...content, slot: slotOf(content), ...sayings(input) } };
};

const retirementEntry = (noun: Noun, input: RetirementInput): Outcome => {
  const bad = keyFault(noun, input.key);
  if (bad) return rejected(input, 'BAD_KEY', bad, 'key', input.key);
  const subject = normalKey(input.key) ?? input.key;
  const body = input.reason === null ? null : { reason: input.reason };
  const content = { type: 'RETIREMENT', noun: noun.name, subject, source: input.source, body } as const;
  return { entry: { ...content, slot: slotOf(content), ...sayings(input) } };
};

/** The entry of the log that a record becomes, or what is wrong with it. */
export const toEntry = (nouns: Nouns, input: RecordInput): Outcome => {
  if (input.type === 'STATEMENT') return statementEntry(nouns, input);
  const noun = nouns[input.noun];
  return input.type === 'REDIRECT' ? redirectEntry(noun, input) : retirementEntry(noun, input);
};
