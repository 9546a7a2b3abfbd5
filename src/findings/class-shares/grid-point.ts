import { type Snapshot, withEach } from '../snapshots/snapshot.ts';

/** Which models are notable enough, as in reports. */
export const notabilities = ['PAPER', 'NOTABLE', 'ALL'] as const;

/** A rule of scale: in words, and as arguments of `shares`. */
export interface Scale {
  readonly words: string;
  readonly literal: string;
  /** The filter beside it, with its comma: without a rule only models of known compute are counted. */
  readonly filter: string;
  /** Whether it judges models among others. */
  readonly relative: boolean;
}

const absolute = (words: string, literal: string, filter = ''): Scale => ({ words, literal, filter, relative: false });
const relative = (words: string, literal: string): Scale => ({ words, literal, filter: '', relative: true });

export const primaryScale: Scale = relative('z > 0.76', '{ zScore: 0.76 }');

/** Every rule that is tried. The paper's own is not known from what could be read of it. */
export const scales: readonly Scale[] = [
  absolute('known compute', '{ all: true }', ', filter: { trainingCompute: { isNull: false } }'),
  relative('z > 0', '{ zScore: 0 }'),
  relative('z > 0.5', '{ zScore: 0.5 }'),
  primaryScale,
  relative('z > 1', '{ zScore: 1 }'),
  relative('top quarter', '{ topFraction: 0.25 }'),
  relative('top tenth', '{ topFraction: 0.1 }'),
  absolute('≥ 10^23 FLOP', '{ threshold: 1e23 }'),
  relative('top 10 at release', '{ topK: 10 }'),
];

/** Whose compute a model's is compared with: of all models, or of those alone that notability lets through. */
export const populations = ['ALL', 'FILTERED'] as const;

/** A rule of classes, and whether public research institutes count as academia. */
export interface ClassChoice {
  readonly rule: 'ORGANIZATIONS' | 'AUTHOR_SHARE' | 'ANY_INDUSTRY';
  /** null where the rule does not ask. */
  readonly publicResearch: boolean | null;
}
export type ClassRule = ClassChoice['rule'];

const classChoices: readonly ClassChoice[] = [
  { rule: 'ORGANIZATIONS', publicResearch: true },
  { rule: 'ORGANIZATIONS', publicResearch: false },
  { rule: 'AUTHOR_SHARE', publicResearch: null },
  { rule: 'ANY_INDUSTRY', publicResearch: true },
  { rule: 'ANY_INDUSTRY', publicResearch: false },
];

/** One combination of choices, each an argument of the report. */
export interface GridPoint extends ClassChoice {
  readonly notability: (typeof notabilities)[number];
  readonly scale: Scale;
  readonly population: (typeof populations)[number];
  /** Whose sheets alone are believed; null for all. */
  readonly snapshot: Snapshot | null;
}

/** Chosen before looking: notability PAPER, z > 0.76 among all, public research institutes in academia. */
export const primaryPoint = (rule: ClassRule): GridPoint => ({
  notability: 'PAPER',
  scale: primaryScale,
  population: 'ALL',
  rule,
  publicResearch: rule === 'AUTHOR_SHARE' ? null : true,
  snapshot: null,
});

/** Whether a choice of population makes a difference: among all models, all and those let through are the same. */
const isOwnChoice = ({ notability, scale, population }: Pick<GridPoint, 'notability' | 'scale' | 'population'>) =>
  population === 'ALL' || (scale.relative && notability !== 'ALL');

/** All combinations that differ in what they ask, in a fixed order. */
export const gridPoints = (snapshots: readonly Snapshot[]): readonly GridPoint[] =>
  withEach(snapshots)
    .flatMap((snapshot) => notabilities.map((notability) => ({ snapshot, notability })))
    .flatMap((point) => classChoices.map((choice) => ({ ...point, ...choice })))
    .flatMap((point) => scales.map((scale) => ({ ...point, scale })))
    .flatMap((point) => populations.map((population) => ({ ...point, population })))
    .filter(isOwnChoice);
