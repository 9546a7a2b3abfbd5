import type { Inquiry } from '../claim.ts';
import type { GridCell } from '../finding.ts';
import { classShareOf } from './class-share.ts';
import { type ClassRule, type GridPoint, gridPoints, primaryPoint } from './grid-point.ts';
import { bucketsOf, gridSelection, type ShareAnswer, sharesField, type Years } from './share-question.ts';

/** So many reports are asked for at once. */
const together = 27;

/** Aliases are places in the grid. */
const documentOf = (points: readonly GridPoint[], years: readonly Years[], scope: Inquiry['scope']): string =>
  `query Grid { ${points.map((point, place) => `c${place}: ${sharesField(point, years, scope, gridSelection)}`).join('\n')} }`;

/** Every point with the answer to it. */
const answersTo = async (
  { ask, scope }: Inquiry,
  years: readonly Years[],
): Promise<readonly (readonly [GridPoint, ShareAnswer | undefined])[]> => {
  const answers: (readonly [GridPoint, ShareAnswer | undefined])[] = [];
  for (let start = 0; start < gridPoints.length; start += together) {
    const points = gridPoints.slice(start, start + together);
    const data = await ask<Readonly<Record<string, ShareAnswer>>>(documentOf(points, years, scope));
    answers.push(...points.map((point, place) => [point, data[`c${place}`]] as const));
  }
  return answers;
};

const isSame = (a: GridPoint, b: GridPoint): boolean =>
  a.notability === b.notability && a.rule === b.rule && a.scale.words === b.scale.words;

const cellsOf = (
  point: GridPoint,
  answer: ShareAnswer | undefined,
  years: readonly Years[],
  key: string,
  primary: GridPoint,
): readonly GridCell[] =>
  years.map(({ label }) => {
    const bucket = answer && bucketsOf(answer).find((one) => one.label === label);
    const choices = [`notability: ${point.notability}`, `rule: ${point.rule}`, `scale: ${point.scale.words}`];
    return {
      dimensions: [...choices, `years: ${label}`],
      label: [point.notability, point.rule, point.scale.words, label].join(', '),
      ...classShareOf(bucket, key),
      primary: isSame(point, primary),
    };
  });

/** The share of a class under every combination of notability, rule of class and rule of scale, in each stretch of years. */
export const shareGrid = async (
  inquiry: Inquiry,
  years: readonly Years[],
  key: string,
  primaryRule: ClassRule,
): Promise<readonly GridCell[]> => {
  const primary = primaryPoint(primaryRule);
  const answers = await answersTo(inquiry, years);
  return answers.flatMap(([point, answer]) => cellsOf(point, answer, years, key, primary));
};
