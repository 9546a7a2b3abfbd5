import { isAnswer } from './answer.ts';
import { badInput, DomainError } from './errors.ts';
import { unknownName } from './unknown-name.ts';

/** Arguments of a field of Query that a file is asked for with. */
export type FieldArguments = Readonly<Record<string, unknown>>;

const parsed = (text: string, allowed: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DomainError('BAD_INPUT', `args: it is not JSON (${error instanceof Error ? error.message : error}).`, {
      argument: 'args',
      value: text.slice(0, 100),
      allowed,
    });
  }
};

/**
 * The parameters of a request for a file, from a query string or a body.
 * @throws DomainError BAD_INPUT for what is no object, and for names that nobody knows, with the nearest.
 */
export const knownParameters = (members: unknown, known: readonly string[], what: string): FieldArguments => {
  if (!isAnswer(members)) throw badInput('body', members, `a JSON object with ${known.join(', ')}`);
  for (const name of Object.keys(members)) {
    if (!known.includes(name)) throw unknownName('request', name, `is no parameter of ${what}`, known);
  }
  return members;
};

/**
 * The parameter `args`: the arguments of a field as an object, or as its JSON.
 * @throws DomainError BAD_INPUT for what is neither.
 */
export const fieldArguments = (given: unknown, whose: string): FieldArguments => {
  const allowed = `the arguments of ${whose} as a JSON object`;
  const value = typeof given === 'string' ? parsed(given, allowed) : (given ?? {});
  if (!isAnswer(value)) throw badInput('args', given, allowed);
  return value;
};
