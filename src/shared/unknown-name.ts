import { DomainError } from './errors.ts';
import { nearest } from './nearest.ts';

/** Says that a name is none of those that are known, and which is the nearest. */
export const unknownName = (argument: string, name: string, what: string, names: readonly string[]): DomainError => {
  const near = nearest(name, names);
  const meant = near === undefined ? '.' : `; did you mean "${near}"?`;
  return new DomainError('BAD_INPUT', `${argument}: ${JSON.stringify(name.slice(0, 100))} ${what}${meant}`, {
    argument,
    value: name.slice(0, 100),
    allowed: names.join(', ') || 'nothing',
    ...(near !== undefined && { nearest: near }),
  });
};
