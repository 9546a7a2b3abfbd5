import { idOfNoun } from '../../entities/entity-id.ts';
import { institutionNoun } from '../../entities/institution/institution.ts';
import { modelNoun } from '../../entities/model/model.ts';
import { badInput } from '../../shared/errors.ts';
import type { Sector } from '../../shared/sector.ts';
import { type AssumedField, type Assumption, assumedFields, type Scope } from './scope.ts';

type Given<Value> = Value | null | undefined;

export interface AssumptionInput {
  readonly sector?: Given<{ readonly institution: string; readonly value: Sector }>;
  readonly exclude?: Given<string>;
  readonly quantity?: Given<{ readonly entity: string; readonly field: string; readonly best: number }>;
}

/** The scope as a client gives it. */
export interface ScopeInput {
  readonly asOf?: Given<{ readonly version?: Given<number>; readonly time?: Given<string | Date> }>;
  readonly sources?: Given<readonly string[]>;
  readonly assume?: Given<readonly AssumptionInput[]>;
}

/** A scope whose members are well formed; whether they name what there is, the graph has to tell. */
export interface CheckedScope extends Omit<Scope, 'asOf'> {
  /** As they were given. */
  readonly sources: readonly string[] | null;
  /** A time is in ISO 8601, UTC, as the log writes it. */
  readonly asOf: { readonly version: number } | { readonly time: string } | null;
}

const mostAssumptions = 50;

const isAssumed = (field: string): field is AssumedField => assumedFields.some((name) => name === field);

const quantityOf = ({ entity, field, best }: NonNullable<AssumptionInput['quantity']>, argument: string) => {
  if (!isAssumed(field))
    throw badInput(`${argument}.field`, field, `a quantity of models: ${assumedFields.join(', ')}`);
  if (!(best > 0)) throw badInput(`${argument}.best`, best, 'a number above 0');
  return { entity: idOfNoun(modelNoun, entity, `${argument}.entity`), field, best };
};

const assumptionOf = ({ sector, exclude, quantity }: AssumptionInput, argument: string): Assumption => {
  if (sector) {
    const institution = idOfNoun(institutionNoun, sector.institution, `${argument}.sector.institution`);
    return { sector: { institution, value: sector.value } };
  }
  if (quantity) return { quantity: quantityOf(quantity, `${argument}.quantity`) };
  if (typeof exclude === 'string') return { exclude: idOfNoun(modelNoun, exclude, `${argument}.exclude`) };
  throw badInput(argument, { sector, exclude, quantity }, 'one of sector, exclude and quantity');
};

/** What an assumption is about: of two about the same, one would be lost. */
const subjectOf = (assumption: Assumption): string => {
  if ('sector' in assumption) return assumption.sector.institution;
  if ('exclude' in assumption) return assumption.exclude;
  return `${assumption.quantity.entity} ${assumption.quantity.field}`;
};

const assumptionsOf = (given: readonly AssumptionInput[]): readonly Assumption[] => {
  if (given.length > mostAssumptions)
    throw badInput('scope.assume', given.length, `at most ${mostAssumptions} assumptions`);
  const assumptions = given.map((one, index) => assumptionOf(one, `scope.assume[${index}]`));
  const subjects = assumptions.map(subjectOf);
  const again = subjects.findIndex((subject, index) => subjects.indexOf(subject) !== index);
  if (again < 0) return assumptions;
  const before = subjects.indexOf(subjects[again] ?? '');
  throw badInput(`scope.assume[${again}]`, given[again], `something else than scope.assume[${before}] is about`);
};

const asOfGiven = ({ version, time }: NonNullable<ScopeInput['asOf']>): CheckedScope['asOf'] => {
  if (typeof version === 'number') return { version };
  if (time) return { time: new Date(time).toISOString() };
  throw badInput('scope.asOf', { version, time }, 'a version or a time');
};

/**
 * The scope that is asked for; null for the whole graph of now.
 * @throws DomainError BAD_INPUT or BAD_ID that names the argument, the value and what is allowed.
 */
export const checkScope = (given: Given<ScopeInput>): CheckedScope | null => {
  if (!given) return null;
  const asOf = given.asOf ? asOfGiven(given.asOf) : null;
  if (given.sources?.length === 0) throw badInput('scope.sources', [], 'one key at least, or nothing for all');
  const sources = given.sources ?? null;
  const assume = assumptionsOf(given.assume ?? []);
  return asOf === null && sources === null && assume.length === 0 ? null : { asOf, sources, assume };
};
