/** Which models are notable enough, as in reports. */
export const notabilities = ['PAPER', 'NOTABLE', 'ALL'] as const;

/** A rule of scale: in words, and as arguments of `shares`. */
export interface Scale {
  readonly words: string;
  readonly literal: string;
  /** The filter beside it, with its comma: without a rule only models of known compute are counted. */
  readonly filter: string;
}

const scale = (words: string, literal: string): Scale => ({ words, literal, filter: '' });

export const primaryScale: Scale = scale('z > 0.76', '{ zScore: 0.76 }');

/** Every rule that is tried. The paper's own is not known from what could be read of it. */
export const scales: readonly Scale[] = [
  {
    words: 'known compute',
    literal: '{ all: true }',
    filter: ', filter: { trainingCompute: { isNull: false } }',
  },
  scale('z > 0', '{ zScore: 0 }'),
  scale('z > 0.5', '{ zScore: 0.5 }'),
  primaryScale,
  scale('z > 1', '{ zScore: 1 }'),
  scale('top quarter', '{ topFraction: 0.25 }'),
  scale('top tenth', '{ topFraction: 0.1 }'),
  scale('≥ 10^23 FLOP', '{ threshold: 1e23 }'),
  scale('top 10 at release', '{ topK: 10 }'),
];

export const classRules = ['ORGANIZATIONS', 'AUTHOR_SHARE', 'ANY_INDUSTRY'] as const;
export type ClassRule = (typeof classRules)[number];

/** One combination of choices, each an argument of the report. */
export interface GridPoint {
  readonly notability: (typeof notabilities)[number];
  readonly scale: Scale;
  readonly rule: ClassRule;
}

/** Chosen before looking: notability PAPER, z > 0.76. */
export const primaryPoint = (rule: ClassRule): GridPoint => ({ notability: 'PAPER', scale: primaryScale, rule });

/** All combinations, in a fixed order. */
export const gridPoints: readonly GridPoint[] = notabilities.flatMap((notability) =>
  classRules.flatMap((rule) => scales.map((one) => ({ notability, rule, scale: one }))),
);
