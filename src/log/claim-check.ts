import { partialDate } from '../shared/partial-date.ts';
import { confidences, quantityMethods } from '../shared/quantity.ts';
import { isReference } from './entry.ts';
import { normalKey, schemeOf } from './key.ts';
import type { EdgePropertyKind, Field, Noun, NounName, ReferencesField } from './noun.ts';
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

/** The schemes by which a noun's entities are known. */
export type SchemesOf = (noun: NounName) => readonly string[];

const isKeyOf = (schemes: readonly string[], key: string): boolean => {
  const normal = normalKey(key);
  return normal !== null && schemes.includes(schemeOf(normal));
};

const isReferenceOf = (field: ReferencesField, schemes: readonly string[], value: unknown): boolean =>
  isReference(value) &&
  isKeyOf(schemes, value.key) &&
  isText(value.name) &&
  Object.entries(value.properties ?? {}).every(([name, property]) => {
    const kind = Object.hasOwn(field.properties, name) ? field.properties[name] : undefined;
    return kind !== undefined && edgeKinds[kind](property);
  });

/** What is allowed for a field, in words, or null where the value is one of that. */
const allowedFor = (field: Field, schemesOf: SchemesOf, value: unknown): string | null => {
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
      return every(value, (item) => isReferenceOf(field, schemesOf(field.to), item))
        ? null
        : `references to ${field.to}, each with a key (${schemesOf(field.to).join(', ')}) and a name`;
  }
};

/** What is wrong with what a claim tells beside its value. */
const sideFaults = (name: string, { low, high, unit, priceYear, method, confidence }: Claim): readonly ClaimFault[] => {
  const faults: ClaimFault[] = [];
  const require = (good: boolean, value: unknown, allowed: string): void => {
    if (!good) faults.push({ field: name, value, allowed });
  };
  if (low !== undefined && high !== undefined)
    require(low <= high, [low, high], 'a lower bound that is not above the upper one');
  if (unit !== undefined) require(isText(unit), unit, 'a unit that is not empty');
  if (priceYear !== undefined) require(Number.isSafeInteger(priceYear), priceYear, 'a year');
  if (method !== undefined) require(quantityMethods.includes(method), method, `one of ${quantityMethods.join(', ')}`);
  if (confidence !== undefined)
    require(confidences.includes(confidence), confidence, `one of ${confidences.join(', ')}`);
  return faults;
};

const faultsOf = (name: string, field: Field, schemesOf: SchemesOf, claim: Claim): readonly ClaimFault[] => {
  const faults: ClaimFault[] = [];
  const check = (value: unknown): void => {
    const allowed = allowedFor(field, schemesOf, value);
    if (allowed !== null) faults.push({ field: name, value, allowed });
  };
  if (claim.value !== undefined && claim.value !== null) check(claim.value);
  if (claim.add !== undefined) check(claim.add);
  for (const bound of [claim.low, claim.high]) if (bound !== undefined && field.kind === 'quantity') check(bound);
  return [...faults, ...sideFaults(name, claim)];
};

/** Everything that is wrong with the claims of a statement about this noun. */
export const claimFaults = (noun: Noun, schemesOf: SchemesOf, claims: Claims): readonly ClaimFault[] =>
  Object.entries(claims).flatMap(([name, claim]) => {
    const field = Object.hasOwn(noun.fields, name) ? noun.fields[name] : undefined;
    if (field) return faultsOf(name, field, schemesOf, claim);
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
