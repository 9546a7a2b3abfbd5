import type { RollUp } from '../../entities/institution/roll-up.ts';
import type { Interval, Report } from '../../reports/report.ts';
import { concentrationRatio, gini, herfindahl } from '../../statistics/concentration.ts';
import { checkConfidenceLevel, levelWords } from '../confidence-level.ts';
import { type Frame, idsOf, valueAt } from '../frame/frame.ts';
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
import { type Part, partsOf } from '../shares/attribution.ts';
import { attributionWords, canonicalArguments, rollUpWords } from '../shares/definition.ts';
import type { Attribution } from '../shares/share-arguments.ts';
import { unknownKey } from '../shares/unknown-key.ts';
import { type Held, herfindahlInterval } from './herfindahl-interval.ts';

export type ConcentrationSubject = 'MODELS' | 'TRAINING_COMPUTE';
export type ConcentrationKey = 'INSTITUTION' | 'COUNTRY';

export interface ConcentrationInput extends QuestionInput {
  readonly of?: Given<ConcentrationSubject>;
  readonly by?: Given<ConcentrationKey>;
  readonly attribution?: Given<Attribution>;
  readonly rollUp?: Given<RollUp>;
  readonly confidenceLevel?: Given<number>;
  readonly seed?: Given<number>;
}

export interface ConcentrationArguments extends Question {
  readonly of: ConcentrationSubject;
  readonly by: ConcentrationKey;
  readonly attribution: Attribution;
  readonly rollUp: RollUp;
  readonly confidenceLevel: number;
  readonly seed: number;
}

/** An institution or a country, and what it has. */
export interface Holder extends ReportMembers {
  /** An institution's id, or a country's code. */
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly share: number;
}

export interface ConcentrationBucket extends BucketHead {
  /** Models of which a holder is known. */
  readonly count: number;
  /** What these hold together: models, or FLOP. */
  readonly total: number;
  readonly holders: number;
  /** Herfindahl and Hirschman's index, 1/n to 1; null of none. */
  readonly herfindahl: number | null;
  /** Computed at the first call. */
  readonly herfindahlInterval: () => Interval | null;
  /** 1 / herfindahl: so many equal holders would be as concentrated. */
  readonly effectiveNumber: number | null;
  readonly gini: number | null;
  readonly topFourShare: number | null;
  readonly largest: readonly Holder[];
}

export interface ConcentrationReport extends Report {
  readonly buckets: readonly ConcentrationBucket[];
}

/** @throws DomainError BAD_INPUT that names the argument. */
export const resolveConcentration = (given: ConcentrationInput): ConcentrationArguments => ({
  ...resolveQuestion(given),
  of: given.of ?? 'MODELS',
  by: given.by ?? 'INSTITUTION',
  attribution: given.attribution ?? 'FRACTIONAL',
  rollUp: given.rollUp ?? 'AT_PUBLICATION',
  confidenceLevel: checkConfidenceLevel(given.confidenceLevel),
  seed: given.seed ?? 1,
});

const namesOf = ({ institutions }: Frame): ReadonlyMap<string, string> =>
  new Map(
    institutions.flatMap(({ id, name, countries }) => [
      [id, name] as const,
      ...countries.map((country) => [country.code, country.name] as const),
    ]),
  );

const heldBy = (amount: number, parts: readonly Part[]): readonly Held[] =>
  parts.flatMap(({ key, weight }) => (key === unknownKey ? [] : [{ key, amount: amount * weight }]));

const sumsOf = (works: readonly (readonly Held[])[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { key, amount } of works.flat()) sums.set(key, (sums.get(key) ?? 0) + amount);
  return sums;
};

/** What is known of holders by their keys. */
interface Holders {
  readonly names: ReadonlyMap<string, string>;
  readonly memberIds: (key: string) => readonly string[];
}

const largestOf = (sums: ReadonlyMap<string, number>, total: number, { names, memberIds }: Holders) =>
  [...sums]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(
      ([key, value]): Holder => ({
        key,
        label: names.get(key) ?? key,
        value,
        share: value / total,
        memberIds: () => memberIds(key),
      }),
    );

const measured = (works: readonly (readonly Held[])[], holders: Holders) => {
  const sums = sumsOf(works);
  const amounts = [...sums.values()];
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const index = herfindahl(amounts);
  return {
    count: works.length,
    total,
    holders: sums.size,
    herfindahl: index,
    effectiveNumber: index === null ? null : 1 / index,
    gini: gini(amounts),
    topFourShare: concentrationRatio(amounts, 4),
    largest: largestOf(sums, total, holders),
  };
};

const subjectWords: Readonly<Record<ConcentrationSubject, string>> = {
  MODELS: '',
  TRAINING_COMPUTE: 'the training compute (FLOP) of ',
};

/**
 * How concentrated models, or their training compute, are among institutions or countries: Herfindahl and Hirschman's
 * index, its inverse, Gini's coefficient among those that have any, and the share of the largest four, all among what is
 * known: works of unknown holders are counted by coverage. The interval is a percentile bootstrap over works; an index
 * of resamples lies a little higher than that of the sample, the more the fewer works there are.
 * @throws DomainError BAD_INPUT where the period makes too many buckets.
 */
export const concentrationReport = (view: View, admits: Admits, given: ConcentrationArguments): ConcentrationReport => {
  const { frame } = view;
  const asked = askedOf(frame, admits, given, given.of);
  const names = namesOf(frame);
  const keying = { ...given, teamClassRule: 'ORGANIZATIONS', publicResearchAsAcademia: true } as const;
  const partsIn = (model: number): readonly Part[] => partsOf(frame, keying, model);
  const heldIn = (model: number): readonly Held[] =>
    heldBy(given.of === 'MODELS' ? 1 : valueAt(frame.models.compute, model), partsIn(model));
  const envelope = envelopeOf(view, asked, {
    sentence: `Concentration of ${subjectWords[given.of]}${modelWords(given)} among ${given.by === 'INSTITUTION' ? 'institutions' : 'countries'}, ${timeWords(given)}: Herfindahl–Hirschman index, Gini’s coefficient and the share of the largest four, of what is known; ${rollUpWords[given.rollUp]}; ${attributionWords[given.attribution]}; intervals are percentile bootstraps over works at ${levelWords(given.confidenceLevel)} (seed ${given.seed}).`,
    arguments: canonicalArguments(given),
    isUnknown: (model) => partsIn(model).some(({ key }) => key === unknownKey),
  });
  return {
    ...envelope,
    buckets: asked.buckets.map(({ head, models }) => {
      const works = models.map(heldIn).filter((held) => held.length > 0);
      const memberIds = (key: string) =>
        idsOf(
          frame,
          models.filter((model) => heldIn(model).some((held) => held.key === key)),
        )();
      return {
        ...head,
        ...measured(works, { names, memberIds }),
        herfindahlInterval: herfindahlInterval(works, given),
      };
    }),
  };
};
