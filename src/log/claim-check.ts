import { partialDate } from '../shared/partial-date.ts';
import { isReference } from './entry.ts';
import { normalKey } from './key.ts';
import type { EdgePropertyKind, Field, Noun, ReferencesField } from './noun.ts';
import type { Claim, Claims, Reference } from './record.ts';

/** A claim that cannot be kept: the field, the value and what would be right. */
export interface ClaimFault {
  readonly field: string;
  readonly value: unknown;
  readonly allowed: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const every = (value: unknown, holds: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(holds);

const edgeKinds: Readonly<Record<EdgePropertyKind, (value: unknown) => boolean>> = {
  integer: Number.isSafeInteger,
  number: isNumber,
  text: isText,
  texts: (value) => every(value, (item) => typeof item === 'string'),
  boolean: (value) => typeof value === 'boolean',
  integers: (value) => every(value, Number.isSafeInteger),
};

const isReferenceOf = (field: ReferencesField, value: unknown): boolean =>
  isReference(value) &&
  normalKey(value.key) !== null &&
  isText(value.name) &&
  Object.entries(value.properties ?? {}).every(([name, property]) => {
    const kind = field.properties[name];
    return kind !== undefined && edgeKinds[kind](property);
  });

/** What is allowed for a field, in words, or null where the value is one of that. */
const allowedFor = (field: Field, value: unknown): string | null => {
  switch (field.kind) {
    case 'text':
      return isText(value) ? null : 'a text that is not empty';
    case 'texts':
      return every(value, isText) ? null : 'a list of texts, none empty';
    case 'integer':
      return Number.isSafeInteger(value) ? null : 'a whole number';
    case 'number':
      return isNumber(value) ? null : 'a finite number';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'date':
      return typeof value === 'string' && partialDate(value) ? null : 'a date: YYYY, YYYY-MM or YYYY-MM-DD';
    case 'quantity':
      return isNumber(value) && value > 0 ? null : 'a finite number above 0';
    case 'choice':
      return isText(value) && field.choices.includes(value) ? null : `one of ${field.choices.join(', ')}`;
    case 'choices':
      return every(value, (item) => isText(item) && field.choices.includes(item))
        ? null
        : `some of ${field.choices.join(', ')}`;
    case 'references':
      if (field.most !== undefined && Array.isArray(value) && value.length > field.most)
        return `at most ${field.most} references`;
      return every(value, (item) => isReferenceOf(field, item))
        ? null
        : `references to ${field.to}, each with a valid key and a name`;
  }
};

const faultsOf = (name: string, field: Field, claim: Claim): readonly ClaimFault[] => {
  const faults: ClaimFault[] = [];
  const check = (value: unknown): void => {
    const allowed = allowedFor(field, value);
    if (allowed !== null) faults.push({ field: name, value, allowed });
  };
  if (claim.value !== undefined && claim.value !== null) check(claim.value);
  if (claim.add !== undefined) check(claim.add);
  for (const bound of [claim.low, claim.high]) if (bound !== undefined && field.kind === 'quantity') check(bound);
  if (claim.low !== undefined && claim.high !== undefined && claim.low > claim.high) {
    faults.push({
      field: name,
      value: [claim.low, claim.high],
      allowed: 'a lower bound that is not above the upper one',
    });
  }
  return faults;
};

/** Everything that is wrong with the claims of a statement about this noun. */
export const claimFaults = (noun: Noun, claims: Claims): readonly ClaimFault[] =>
  Object.entries(claims).flatMap(([name, claim]) => {
    const field = noun.fields[name];
    if (field) return faultsOf(name, field, claim);
    return [{ field: name, value: name, allowed: `a field of ${noun.name}: ${Object.keys(noun.fields).join(', ')}` }];
  });

const normalReference = (reference: Reference): Reference => ({
  ...reference,
  key: normalKey(reference.key) ?? reference.key,
});

const normalList = (list: Claim['add']): Claim['add'] =>
  list?.map((item: unknown) => (isReference(item) ? normalReference(item) : item)) as Claim['add'];

/** The claims with the keys of their references in their one spelling. */
export const normalClaims = (noun: Noun, claims: Claims): Claims =>
  Object.fromEntries(
    Object.entries(claims).map(([name, claim]) => {
      if (noun.fields[name]?.kind !== 'references') return [name, claim];
      const changed = {
        ...(Array.isArray(claim.value) && { value: normalList(claim.value) as Claim['value'] }),
        ...(claim.add && { add: normalList(claim.add) }),
        ...(claim.remove && { remove: claim.remove.map((key) => normalKey(key) ?? key) }),
      };
      return [name, { ...claim, ...changed } as Claim];
    }),
  );
