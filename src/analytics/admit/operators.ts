import { idOfNoun } from '../../entities/entity-id.ts';
import { atLeast, bound, checkedText, listOf, yearOf } from '../../entities/list/operators.ts';
import { normalName } from '../../log/key.ts';
import type { Noun } from '../../log/noun.ts';
import { dayOfIso } from '../frame/day.ts';
import type { FrameField, Of } from './frame-field.ts';

/** Whether an item passes. What is not known passes nothing but `isNull`, and what complements. */
export type Passes = (index: number) => boolean;

/** What an operator with its value asks for; `argument` is its place in the question, for messages. */
type Operator = (value: unknown, argument: string) => Passes;
export type Operators = Readonly<Record<string, Operator>>;

type Field<Kind extends FrameField['kind']> = Extract<FrameField, { kind: Kind }>;

const idOperators = (noun: Noun, of: Of<string>): Operators => ({
  eq: (value, argument) => {
    const wanted = idOfNoun(noun, String(value), argument);
    return (index) => of(index) === wanted;
  },
  in: (value, argument) => {
    const wanted = listOf(value, argument).map((id, place) => idOfNoun(noun, String(id), `${argument}[${place}]`));
    return (index) => wanted.includes(of(index));
  },
});

const numberOperators = (of: Of<number>): Operators => ({
  eq: (value) => (index) => of(index) === value,
  lt: (value) => (index) => of(index) < Number(value),
  lte: (value) => (index) => of(index) <= Number(value),
  gt: (value) => (index) => of(index) > Number(value),
  gte: (value) => (index) => of(index) >= Number(value),
  isNull: (value) => (index) => Number.isNaN(of(index)) === value,
});

const dateOperators = (of: Of<number>): Operators => ({
  from: (value, argument) => {
    const first = dayOfIso(bound(value, argument, 'from'));
    return (index) => of(index) >= first;
  },
  to: (value, argument) => {
    const last = dayOfIso(bound(value, argument, 'to'));
    return (index) => of(index) <= last;
  },
  year: (value, argument) => {
    const year = yearOf(value, argument);
    const [first, last] = [dayOfIso(`${year}-01-01`), dayOfIso(`${year}-12-31`)];
    return (index) => of(index) >= first && of(index) <= last;
  },
  isNull: (value) => (index) => Number.isNaN(of(index)) === value,
});

const equalities = (of: Of<unknown>): Operators => ({
  eq: (value) => (index) => of(index) === value,
  in: (value, argument) => {
    const wanted = listOf(value, argument);
    return (index) => wanted.includes(of(index));
  },
});

/** `some` and `none` of the items of a list. */
const listOperators = (
  of: Of<readonly string[]>,
  fits: (value: unknown, argument: string) => (item: string) => boolean,
): Operators => ({
  some: (value, argument) => {
    const wanted = fits(value, argument);
    return (index) => of(index).some(wanted);
  },
  none: (value, argument) => {
    const wanted = fits(value, argument);
    return (index) => !of(index).some(wanted);
  },
});

const textFits = (value: unknown, argument: string) => {
  const wanted = checkedText(value, argument);
  return (item: string): boolean => item.toLowerCase() === wanted;
};

const schemeFits = (value: unknown, argument: string) => {
  const wanted = `${checkedText(value, argument)}:`;
  return (key: string): boolean => key.startsWith(wanted);
};

/** Comparisons of one text with what is asked for. */
export const textComparisons: Readonly<
  Record<string, (value: unknown, argument: string) => (text: string) => boolean>
> = {
  eq: (value, argument) => {
    const wanted = checkedText(value, argument);
    return (text) => normalName(text) === wanted;
  },
  in: (value, argument) => {
    const wanted = listOf(value, argument).map((one) => checkedText(one, argument));
    return (text) => wanted.includes(normalName(text));
  },
  contains: (value, argument) => {
    const wanted = checkedText(value, argument);
    return (text) => normalName(text).includes(wanted);
  },
  startsWith: (value, argument) => {
    const wanted = checkedText(value, argument);
    return (text) => normalName(text).startsWith(wanted);
  },
};

type Simple = Exclude<FrameField['kind'], 'related' | 'text' | 'changedSince'>;

/** The operators of a field whose values are on the item itself, one by one. */
export const operatorsOf = (noun: Noun, field: Field<Simple>): Operators => {
  switch (field.kind) {
    case 'id':
      return idOperators(noun, field.of);
    case 'number':
      return numberOperators(field.of);
    case 'date':
      return dateOperators(field.of);
    case 'boolean':
      return {
        eq: (value) => (index) => field.of(index) === value,
        isNull: (value) => (index) => (field.of(index) === null) === value,
      };
    case 'choice':
      return equalities(field.of);
    case 'confidence':
      return {
        ...equalities(field.of),
        atLeast: (value) => (index) => atLeast(value).includes(field.of(index)),
      };
    case 'choices':
      return listOperators(field.of, (value) => (item) => item === value);
    case 'texts':
      return listOperators(field.of, textFits);
    case 'schemes':
      return listOperators(field.of, schemeFits);
  }
};
