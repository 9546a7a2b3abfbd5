import { aNoun, anyNounOf, badId } from '../entities/entity-id.ts';
import type { Noun } from '../log/noun.ts';
import { badInput } from '../shared/errors.ts';
import type { IdentityRule, PathKind, PathQuestion, YearSpan } from './paths.ts';

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
  readonly weighted?: Given<boolean>;
}

const mostEnds = 100;
const mostExcluded = 1_000;
const mostHops = 20;
/** Some tenths of a second. All edges of 10^5 papers, from both sides, are a third of it. */
const workLimit = 5_000_000;

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const oneTo = (most: number, ids: readonly string[], argument: string): readonly string[] => {
  if (ids.length === 0 || ids.length > most) throw badInput(argument, `${ids.length} ids`, `1 to ${most} ids`);
  return distinct(ids);
};

const kindOf = (id: string, argument: string): PathKind => {
  const noun: Noun = anyNounOf(id, argument);
  if (noun.name === 'Author') return 'AUTHOR';
  if (noun.name === 'Institution') return 'INSTITUTION';
  throw badId(argument, id, `is the id of ${aNoun(noun)}`, 'ids of authors or of institutions');
};

/** The one kind of all ends. */
const checkKind = (from: readonly string[], to: readonly string[]): PathKind => {
  const kinds = [...from.map((id) => kindOf(id, 'from')), ...to.map((id) => kindOf(id, 'to'))];
  const kind = kinds[0] ?? 'AUTHOR';
  const other = kinds.findIndex((candidate) => candidate !== kind);
  if (other < 0) return kind;
  const argument = other < from.length ? 'from' : 'to';
  throw badInput(
    argument,
    [...from, ...to][other],
    `${kind === 'AUTHOR' ? 'authors' : 'institutions'} only, as the first of "from" is: paths between authors and institutions need via AFFILIATION, which is yet to come`,
  );
};

const checkExcluding = (given: Given<readonly string[]>): readonly string[] => {
  const ids = distinct(given ?? []);
  if (ids.length > mostExcluded) throw badInput('excluding', `${ids.length} ids`, `at most ${mostExcluded} ids`);
  for (const id of ids) {
    const noun = anyNounOf(id, 'excluding');
    if (noun.name === 'Author' || noun.name === 'Institution' || noun.name === 'Paper') continue;
    throw badId('excluding', id, `is the id of ${aNoun(noun)}`, 'ids of authors, institutions or papers');
  }
  return ids;
};

const checkYears = (given: PathInput['years']): YearSpan | null => {
  const from = given?.from ?? null;
  const to = given?.to ?? null;
  if (from !== null && to !== null && from > to) throw badInput('years', { from, to }, 'from not after to');
  return from === null && to === null ? null : { from, to };
};

const checkWhatIsBuilt = ({ k, via, weighted }: PathInput): void => {
  if ((k ?? 1) !== 1) throw badInput('k', k, '1: several paths are yet to come');
  if (via && (via.length === 0 || via.some((kind) => kind !== 'PAPER'))) {
    throw badInput('via', via, '[PAPER]: other ways are yet to come');
  }
  if (weighted) throw badInput('weighted', weighted, 'false: weighted paths are yet to come');
};

/** Ends that are excluded, which nobody can mean. Checked again after merged ids were replaced. */
export const refuseExcludedEnds = ({ from, to, excluding }: Pick<PathQuestion, 'from' | 'to' | 'excluding'>): void => {
  const end = [...from, ...to].find((id) => excluding.includes(id));
  if (end !== undefined) throw badInput('excluding', end, 'ids that are in neither "from" nor "to"');
};

/** The question that the arguments ask. Throws a coded error that names the argument at fault. */
export const checkQuestion = (given: PathInput): PathQuestion => {
  checkWhatIsBuilt(given);
  const maxHops = given.maxHops ?? 6;
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > mostHops) {
    throw badInput('maxHops', maxHops, `1 to ${mostHops}`);
  }
  const from = oneTo(mostEnds, given.from, 'from');
  const to = oneTo(mostEnds, given.to, 'to');
  const question: PathQuestion = {
    kind: checkKind(from, to),
    from,
    to,
    maxHops,
    years: checkYears(given.years),
    excluding: checkExcluding(given.excluding),
    identities: given.identities ?? 'UNAMBIGUOUS',
    workLimit,
  };
  refuseExcludedEnds(question);
  return question;
};
