import { type Filter, type FilterBudget, filterBudget, givenMembers } from '../../entities/list/filter-limits.ts';
import { DomainError } from '../../shared/errors.ts';
import type { FrameField, FrameTable, Of } from './frame-field.ts';
import { operatorsOf, type Passes, textComparisons } from './operators.ts';

/** Where in a filter the compiler is. */
interface Place {
  readonly table: FrameTable;
  readonly budget: FilterBudget;
  readonly level: number;
  readonly argument: string;
}

const all = (conditions: readonly Passes[]): Passes => {
  const [only, ...others] = conditions;
  if (only && others.length === 0) return only;
  return (index) => conditions.every((passes) => passes(index));
};

/** What is asked for by the operators that are given. */
const compileOperators = <Condition>(
  value: unknown,
  { argument, budget }: Pick<Place, 'argument' | 'budget'>,
  operators: Readonly<Record<string, (operand: unknown, argument: string) => Condition>>,
): readonly Condition[] =>
  givenMembers(value as Filter, argument).flatMap(([name, operand]) => {
    budget.spend(`${argument}.${name}`);
    return operators[name]?.(operand, `${argument}.${name}`) ?? [];
  });

/** All comparisons hold of one item, each of any of its texts. */
const compileText = (value: unknown, place: Place, of: Of<readonly (readonly string[])[]>): Passes => {
  const { isNull, ...compared } = value as Filter;
  const comparisons = compileOperators(compared, place, textComparisons);
  const presence = compileOperators({ isNull }, place, {
    isNull:
      (absent): Passes =>
      (index) =>
        (of(index).length === 0) === absent,
  });
  const fits = (texts: readonly string[]): boolean => comparisons.every((holds) => texts.some(holds));
  return all([...(comparisons.length > 0 ? [(index: number) => of(index).some(fits)] : []), ...presence]);
};

const compileRelated = (value: unknown, place: Place, { of, table }: Extract<FrameField, { kind: 'related' }>) => {
  const inner = (filter: unknown, argument: string): Passes =>
    compileAt(filter as Filter, { ...place, table: table(), level: place.level + 1, argument });
  return all(
    compileOperators<Passes>(value, place, {
      some: (filter, argument) => {
        const passes = inner(filter, argument);
        return (index) => [...of(index)].some(passes);
      },
      none: (filter, argument) => {
        const passes = inner(filter, argument);
        return (index) => ![...of(index)].some(passes);
      },
      every: (filter, argument) => {
        const passes = inner(filter, argument);
        return (index) => [...of(index)].every(passes);
      },
    }),
  );
};

const compileField = (value: unknown, place: Place, field: FrameField): Passes => {
  switch (field.kind) {
    case 'related':
      return compileRelated(value, place, field);
    case 'text':
      return compileText(value, place, field.of);
    case 'changedSince':
      place.budget.spend(place.argument);
      return (index) => field.of(index) > Number(value);
    default:
      return all(compileOperators(value, place, operatorsOf(place.table.noun, field)));
  }
};

const compileEach = (value: unknown, place: Place): readonly Passes[] =>
  [value]
    .flat()
    .map((filter, index) =>
      compileAt(filter as Filter, { ...place, level: place.level + 1, argument: `${place.argument}[${index}]` }),
    );

const unanswered = (name: string, { argument, table }: Place): DomainError => {
  const allowed = ['and', 'or', 'not', ...Object.keys(table.fields)].join(', ');
  return new DomainError(
    'BAD_INPUT',
    `${argument}: ${name} cannot be combined with scope; expected some of ${allowed}.`,
    {
      argument,
      value: name,
      allowed,
    },
  );
};

const compileMember = (name: string, value: unknown, place: Place): Passes => {
  if (name === 'and') return all(compileEach(value, place));
  if (name === 'or') {
    const alternatives = compileEach(value, place);
    return (index) => alternatives.some((passes) => passes(index));
  }
  if (name === 'not') {
    const passes = compileAt(value as Filter, { ...place, level: place.level + 1 });
    return (index) => !passes(index);
  }
  const field = Object.hasOwn(place.table.fields, name) ? place.table.fields[name] : undefined;
  if (!field) throw unanswered(name, place);
  return compileField(value, place, field);
};

const compileAt = (filter: Filter, place: Place): Passes => {
  const members = givenMembers(filter, place.argument);
  place.budget.enter(place.level, place.argument);
  if (members.length === 0) place.budget.spend(place.argument);
  return all(
    members.map(([name, value]) => compileMember(name, value, { ...place, argument: `${place.argument}.${name}` })),
  );
};

/**
 * Which items of a frame a filter lets through: the same that the list in the database would, where both know the same.
 * Members hold together; one without members holds always, `or: []` never; `not` is the complement.
 * @throws DomainError BAD_INPUT or BAD_ID for a value and for a member that the frame cannot answer, LIMIT_EXCEEDED for a
 * filter that is too large: each names its place.
 */
export const admitsBy = (table: FrameTable, filter: Filter): Passes =>
  compileAt(filter, { table, budget: filterBudget(), level: 1, argument: 'filter' });
