import { DomainError } from './errors.ts';
import { nearest } from './nearest.ts';

/** Says that there is no file of a name or a format, and which is the nearest, or all there are. */
export const nowhere = (what: string, name: string, known: readonly string[]): DomainError => {
  const near = nearest(name, known);
  const meant = near === undefined ? '' : `; did you mean "${near}"?`;
  const message = `There is no ${what} ${JSON.stringify(name)}${meant || `. There are ${known.join(', ')}.`}`;
  const details = { argument: 'file', value: name, allowed: known.join(', ') };
  return new DomainError('NOT_FOUND', message, near === undefined ? details : { ...details, nearest: near });
};

/** The member of a table of ours, found by its own name only. @throws DomainError NOT_FOUND, with the nearest. */
export const formatOf = <Format>(formats: Readonly<Record<string, Format>>, ending: string, what: string): Format => {
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (format === undefined) throw nowhere(what, ending, Object.keys(formats));
  return format;
};
