import type { ImportRequest } from '../imports/job.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';
import { partialDate } from '../shared/partial-date.ts';

const parameters = ['kind', 'name', 'edition', 'dryRun', 'retireMissing', 'maxRejected'] as const;

type Parameter = (typeof parameters)[number];
type Given = ReadonlyMap<string, string>;

const unknownName = (argument: string, what: string, name: string, known: readonly string[]): DomainError => {
  const near = nearest(name, known);
  const meant = near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
  const allowed = known.join(', ');
  const message = `${argument}: there is no ${what} ${JSON.stringify(name.slice(0, 100))}.${meant} Expected one of ${allowed}.`;
  return new DomainError('BAD_INPUT', message, {
    argument,
    value: name,
    allowed,
    ...(near !== undefined && { nearest: near }),
  });
};

/** Every parameter once, and none that we do not know. */
const givenIn = (query: Readonly<Record<string, unknown>>): Given => {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(query)) {
    if (!parameters.some((known) => known === name)) throw unknownName(name, 'parameter', name, parameters);
    if (typeof value !== 'string') throw badInput(name, value, 'one value');
    if (value !== '') given.set(name, value);
  }
  return given;
};

const flag = (given: Given, name: Parameter): boolean => {
  const value = given.get(name) ?? 'false';
  if (value !== 'true' && value !== 'false') throw badInput(name, value, 'true or false');
  return value === 'true';
};

const kindIn = (given: Given, kinds: readonly string[]): string => {
  const kind = given.get('kind');
  if (kind === undefined) throw badInput('kind', '', `one of ${kinds.join(', ')}`);
  if (!kinds.includes(kind)) throw unknownName('kind', 'kind of file', kind, kinds);
  return kind;
};

const editionIn = (given: Given): string | null => {
  const edition = given.get('edition');
  if (edition === undefined) return null;
  if (partialDate(edition)?.precision !== 'DAY') throw badInput('edition', edition, 'a day, YYYY-MM-DD');
  return edition;
};

const nameIn = (given: Given): string | null => {
  const name = given.get('name');
  if (name === undefined) return null;
  if (name.length > 255 || /[\p{Cc}]/u.test(name))
    throw badInput('name', name.slice(0, 300), 'the name of a file, of 255 characters at most');
  return name;
};

const shareIn = (given: Given, name: Parameter): number | null => {
  const text = given.get(name);
  if (text === undefined) return null;
  const share = /^\d*\.?\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (!(share >= 0 && share <= 1)) throw badInput(name, text, 'a share from 0 to 1');
  return share;
};

/** What the parameters of an upload ask for. Throws BAD_INPUT with the argument, the value and what would be right. */
export const importRequest = (query: Readonly<Record<string, unknown>>, kinds: readonly string[]): ImportRequest => {
  const given = givenIn(query);
  return {
    kind: kindIn(given, kinds),
    name: nameIn(given),
    edition: editionIn(given),
    dryRun: flag(given, 'dryRun'),
    retireMissing: flag(given, 'retireMissing'),
    maxRejected: shareIn(given, 'maxRejected'),
  };
};
