import type { RollUp } from '../../entities/institution/roll-up.ts';
import type { Report } from '../../reports/report.ts';
import { inRange } from '../../shared/in-range.ts';
import { type Frame, idsOf } from '../frame/frame.ts';
import type { Admits, View } from '../frame/view.ts';
import { askedOf, type BucketHead, envelopeOf } from '../question/asked.ts';
import {
  type Given,
  modelWords,
  type Question,
  type QuestionInput,
  resolveQuestion,
  timeWords,
} from '../question/question.ts';
import type { ReportMembers } from '../report-members.ts';
import { partsOf } from '../shares/attribution.ts';
import { type CellKeys, cellKeysOf } from '../shares/cell-keys.ts';
import { cellWords } from '../shares/cell-words.ts';
import { resolveShareArguments } from '../shares/check-arguments.ts';
import { canonicalArguments, rollUpWords } from '../shares/definition.ts';
import { unknownKey } from '../shares/unknown-key.ts';

export type MatrixKey = 'SECTOR' | 'COUNTRY';

export interface MatrixInput extends QuestionInput {
  readonly by?: Given<MatrixKey>;
  readonly top?: Given<number>;
  readonly rollUp?: Given<RollUp>;
  readonly publicResearchAsAcademia?: Given<boolean>;
}

export interface MatrixArguments extends Question {
  readonly by: MatrixKey;
  readonly top: number;
  readonly rollUp: RollUp;
  readonly publicResearchAsAcademia: boolean;
}

/** Models of a pair of keys; on the diagonal those of one key alone. */
export interface MatrixCell extends ReportMembers {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** Each model divided among its pairs: over all cells they add up to the models. */
  readonly fractional: number;
  /** Of these models, those of two or more institutions. */
  readonly together: number;
}

export interface MatrixBucket extends BucketHead {
  readonly count: number;
  /** Pairs of which there are models, in the order of the keys. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixReport extends Report {
  readonly keys: readonly { readonly key: string; readonly label: string }[];
  readonly buckets: readonly MatrixBucket[];
}

const mostKeys = 50;

/** @throws DomainError BAD_INPUT that names the argument. */
export const resolveMatrix = (given: MatrixInput): MatrixArguments => ({
  ...resolveQuestion(given),
  by: given.by ?? 'SECTOR',
  top: inRange('top', given.top ?? 10, {
    holds: (value) => Number.isInteger(value) && value >= 1 && value <= mostKeys,
    allowed: `a whole number from 1 to ${mostKeys}`,
  }),
  rollUp: given.rollUp ?? 'AT_PUBLICATION',
  publicResearchAsAcademia: given.publicResearchAsAcademia ?? true,
});

/** A model as the matrix sees it. */
interface Team {
  readonly model: number;
  /** Different values of the key, by place of the cell; at least one. */
  readonly places: readonly number[];
  readonly institutions: number;
}

/** The pairs of different places; of a single place the pair with itself. */
const pairsOf = ({ places }: Team): readonly (readonly [row: number, column: number])[] => {
  const [only] = places;
  if (only !== undefined && places.length === 1) return [[only, only]];
  return places.flatMap((row, at) => places.slice(at + 1).map((column) => [row, column] as const));
};

const cellsOf = (frame: Frame, teams: readonly Team[], { keys }: CellKeys): readonly MatrixCell[] => {
  const cells = new Map<number, MatrixCell>();
  const members = new Map<number, number[]>();
  for (const team of teams) {
    const pairs = pairsOf(team);
    for (const [row, column] of pairs) {
      const place = row * keys.length + column;
      const before = cells.get(place);
      const models = members.get(place) ?? [];
      members.set(place, models);
      models.push(team.model);
      cells.set(place, {
        row: keys[row] ?? unknownKey,
        column: keys[column] ?? unknownKey,
        count: (before?.count ?? 0) + 1,
        fractional: (before?.fractional ?? 0) + 1 / pairs.length,
        together: (before?.together ?? 0) + (team.institutions > 1 ? 1 : 0),
        memberIds: before?.memberIds ?? idsOf(frame, models),
      });
    }
  }
  return [...cells].toSorted(([a], [b]) => a - b).map(([, cell]) => cell);
};

/** The different values of a key of a model. */
const keysOf = (
  frame: Frame,
  given: MatrixArguments,
  by: MatrixKey | 'INSTITUTION',
  model: number,
): readonly string[] =>
  partsOf(frame, { ...given, by, attribution: 'FULL', teamClassRule: 'ORGANIZATIONS' }, model).map(({ key }) => key);

const totalsOf = (keys: ReadonlyMap<number, readonly string[]>): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>();
  for (const key of [...keys.values()].flat()) totals.set(key, (totals.get(key) ?? 0) + 1);
  return totals;
};

/**
 * Which sectors, or countries, develop models together: of every pair the models that both are among the developers of,
 * and on the diagonal those of one alone (of OTHER: of no country that has a row). An institution of several countries brings all of them.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const matrixReport = (view: View, admits: Admits, given: MatrixArguments): MatrixReport => {
  const { frame } = view;
  const asked = askedOf(frame, admits, given);
  const counted = new Set(asked.buckets.flatMap(({ models }) => models));
  const keys = new Map([...counted].map((model) => [model, keysOf(frame, given, given.by, model)]));
  const share = resolveShareArguments({ ...given, of: 'MODELS', scale: null, period: null });
  const cells = cellKeysOf(share, totalsOf(keys));
  const words = cellWords(frame, share, cells);
  const teamOf = (model: number): Team => ({
    model,
    places: [...new Set((keys.get(model) ?? []).map(cells.placeOf))].sort((a, b) => a - b),
    institutions: keysOf(frame, given, 'INSTITUTION', model).length,
  });
  const sectors = given.publicResearchAsAcademia
    ? 'public research institutes count as academia'
    : 'sectors are as stated';
  const envelope = envelopeOf(view, asked, {
    sentence: `Number of ${modelWords(given)} that pairs of ${given.by === 'SECTOR' ? 'sectors' : 'countries'} develop together, and that each develops alone, ${timeWords(given)}; ${given.by === 'SECTOR' ? sectors : rollUpWords[given.rollUp]}; fractional counts divide a model among its pairs.`,
    arguments: canonicalArguments(given),
    isUnknown: (model) => keys.get(model)?.includes(unknownKey) ?? true,
  });
  return {
    ...envelope,
    keys: cells.keys.map((key) => ({ key, label: words(key).label })),
    buckets: asked.buckets.map(({ head, models }) => ({
      ...head,
      count: models.length,
      cells: cellsOf(frame, models.map(teamOf), cells),
    })),
  };
};
