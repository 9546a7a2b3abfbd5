import { badInput, DomainError } from '../../shared/errors.ts';

/** A filter as the schema has checked it: operators, filters of related entities, and `and`, `or`, `not`. */
export type Filter = Readonly<Record<string, unknown>>;

export const filterLimits = { levels: 5, conditions: 20 } as const;

/** Counts what a filter asks for while it is compiled, and refuses too much of it. */
export interface FilterBudget {
  /** A filter so many levels deep is entered. */
  enter(level: number, argument: string): void;
  /** One more operator, or one more filter of related entities. */
  spend(argument: string): void;
}

const tooMuch = (argument: string, value: number, what: string, advice: string): DomainError =>
  new DomainError('LIMIT_EXCEEDED', `${argument}: ${value} ${what}; expected ${advice}.`, {
    argument,
    value,
    allowed: advice,
  });

export const filterBudget = (): FilterBudget => {
  let spent = 0;
  return {
    enter: (level, argument) => {
      if (level <= filterLimits.levels) return;
      throw tooMuch(
        argument,
        level,
        'levels of filters',
        `at most ${filterLimits.levels}: ask for fewer inside one another`,
      );
    },
    spend: (argument) => {
      spent += 1;
      if (spent <= filterLimits.conditions) return;
      const advice = `at most ${filterLimits.conditions} in one filter: use in for several values, or ask twice`;
      throw tooMuch(argument, spent, 'conditions', advice);
    },
  };
};

/** The members of a filter that are given. null is refused: left out it would give numbers that were not asked for. */
export const givenMembers = (filter: Filter, argument: string): readonly (readonly [name: string, value: unknown])[] =>
  Object.entries(filter).flatMap(([name, value]) => {
    if (value === null)
      throw badInput(`${argument}.${name}`, null, 'a value, or nothing; isNull asks for what is not known');
    return value === undefined ? [] : [[name, value] as const];
  });
