import { badInput } from './errors.ts';

/** Which numbers an argument may have, as a test and in words. */
export interface Allowed {
  readonly holds: (value: number) => boolean;
  readonly allowed: string;
}

/**
 * The value, if it is allowed.
 * @throws DomainError BAD_INPUT that names the argument, the value and what is allowed.
 */
export const inRange = (argument: string, value: number, { holds, allowed }: Allowed): number => {
  if (!holds(value)) throw badInput(argument, value, allowed);
  return value;
};
