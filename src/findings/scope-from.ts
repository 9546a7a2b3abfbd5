import { badInput, DomainError } from '../shared/errors.ts';
import type { Scope } from './literal.ts';

const allowed = 'a scope as a JSON object, for example {"sources":["epoch/notable@2026-05-02"]}';

const parsed = (text: string, argument: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DomainError('BAD_INPUT', `${argument}: it is not JSON (${why}); expected ${allowed}.`, {
      argument,
      value: text.slice(0, 100),
      allowed,
    });
  }
};

const isScope = (value: unknown): value is Scope =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a scope from text, its shape not yet checked.
 * @throws DomainError BAD_INPUT unless it is a JSON object.
 */
export const scopeFrom = (text: string, argument: string): Scope => {
  const value = parsed(text, argument);
  if (!isScope(value)) throw badInput(argument, value, allowed);
  return value;
};
