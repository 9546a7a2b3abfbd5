import { aNoun, anyNounOf, badId } from '../entities/entity-id.ts';
import { nouns } from '../entities/nouns.ts';
import { badInput } from '../shared/errors.ts';
import type { CollaborationKind, IdentityRule, PathQuestion, YearSpan } from './paths.ts';
import { checkVia } from './via.ts';

type Given<Value> = Value | null | undefined;

/** The arguments of `collaborationPaths` as a client gives them. */
export interface PathInput {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly k?: Given<number>;
  readonly maxHops?: Given<number>;
  readonly via?: Given<readonly string[]>;
  readonly years?: Given<{ readonly from?: Given<number>; readonly to?: Given<number> }>;
  readonly excluding?: Given<readonly string[]>;
  readonly identities?: Given<IdentityRule>;
  readonly maxAuthors?: Given<number>;
  readonly weighted?: Given<boolean>;
}

const mostEnds = 100;
const mostExcluded = 1_000;
const mostHops = 20;
const mostPaths = 20;
/** Some tenths of a second. All authorships of 10^5 papers, from both sides, are a third of it. */
const workLimit = 5_000_000;

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const oneTo = (most: number, given: readonly string[], argument: string): readonly string[] => {
  const ids = distinct(given);
  if (ids.length === 0 || ids.length > most) throw badInput(argument, `${ids.length} ids`, `1 to ${most} ids`);
  return ids;
};

const wholeNumber = (argument: string, given: Given<number>, standard: number, most: number): number => {
  const number = given ?? standard;
  if (!Number.isInteger(number) || number < 1 || number > most) throw badInput(argument, number, `1 to ${most}`);
  return number;
};

/** Tells authors among ends from institutions; refuses anything else. */
const isAuthor = (id: string, argument: string): boolean => {
  const noun = anyNounOf(id, argument, [nouns.Author, nouns.Institution]);
  if (noun.name === 'Author' || noun.name === 'Institution') return noun.name === 'Author';
  throw badId(argument, id, `is the id of ${aNoun(noun)}`, 'ids of authors or of institutions');
};

const checkExcluding = (given: Given<readonly string[]>, via: readonly CollaborationKind[]): readonly string[] => {
  const ids = distinct(given ?? []);
  if (ids.length > mostExcluded) throw badInput('excluding', `${ids.length} ids`, `at most ${mostExcluded} ids`);
  const { Author, Institution, Paper, Model } = nouns;
  const expected = [Author, Institution, Paper, ...(via.includes('MODEL') ? [Model] : [])];
  for (const id of ids) {
    const noun = anyNounOf(id, 'excluding', expected);
    if (expected.some(({ name }) => name === noun.name)) continue;
    const allowed = 'ids of authors, institutions and papers, and of models where via has MODEL';
    throw badId('excluding', id, `is the id of ${aNoun(noun)}`, allowed);
  }
  return ids;
};

const checkYears = (given: PathInput['years']): YearSpan | null => {
  const from = given?.from ?? null;
  const to = given?.to ?? null;
  if (from !== null && to !== null && from > to) throw badInput('years', { from, to }, 'from not after to');
  return from === null && to === null ? null : { from, to };
};

const checkMaxAuthors = (given: Given<number>): number | null => {
  if (given === null || given === undefined) return null;
  if (!Number.isInteger(given) || given < 1) throw badInput('maxAuthors', given, 'at least 1');
  return given;
};

/**
 * Refuses to exclude an end, which nobody can mean, and names the id that was given. Asked again once it is known whom merged ids stand
 * for: undefined for a retired one.
 */
export const refuseExcludedEnds = (
  { from, to, excluding }: Pick<PathQuestion, 'from' | 'to' | 'excluding'>,
  survivorOf: (id: string) => string | undefined = (id) => id,
): void => {
  const ends = new Set([...from, ...to].map(survivorOf));
  const id = excluding.find((one) => ends.has(survivorOf(one)));
  if (id !== undefined) throw badInput('excluding', id, 'ids that stand for nobody in "from" or "to"');
};

/** The question that the arguments ask. Throws a coded error that names the argument at fault. */
export const checkQuestion = (given: PathInput): PathQuestion => {
  const from = oneTo(mostEnds, given.from, 'from');
  const to = oneTo(mostEnds, given.to, 'to');
  const kinds = [...from.map((id) => isAuthor(id, 'from')), ...to.map((id) => isAuthor(id, 'to'))];
  const via = checkVia(given.via ?? ['PAPER'], { authors: kinds.includes(true), institutions: kinds.includes(false) });
  const question: PathQuestion = {
    from,
    to,
    k: wholeNumber('k', given.k, 1, mostPaths),
    maxHops: wholeNumber('maxHops', given.maxHops, 6, mostHops),
    via,
    years: checkYears(given.years),
    excluding: checkExcluding(given.excluding, via),
    identities: given.identities ?? 'UNAMBIGUOUS',
    maxAuthors: checkMaxAuthors(given.maxAuthors),
    weighted: given.weighted ?? false,
    workLimit,
  };
  refuseExcludedEnds(question);
  return question;
};
