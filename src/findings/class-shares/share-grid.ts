import type { Inquiry } from '../claim.ts';
import type { GridCell } from '../finding.ts';
import { scopeOf, sourceDimension } from '../snapshots/snapshot.ts';
import { classShareOf } from './class-share.ts';
import { type ClassRule, type GridPoint, gridPoints, primaryPoint } from './grid-point.ts';
import { bucketsOf, gridSelection, type ShareAnswer, sharesField, type Years } from './share-question.ts';

/** So many reports are asked for at once. */
const together = 41;

/** Aliases are places in the grid. */
const documentOf = (points: readonly GridPoint[], years: readonly Years[], scope: Inquiry['scope']): string => {
  const fields = points.map((point, place) => {
    const own = scopeOf(scope, point.snapshot);
    return `c${place}: ${sharesField(point, years, own, gridSelection)}`;
  });
  return `query Grid { ${fields.join('\n')} }`;
};

/** The answers to all points, in their order. */
const answersTo = async (
  { ask, scope }: Inquiry,
  points: readonly GridPoint[],
  years: readonly Years[],
): Promise<readonly (ShareAnswer | undefined)[]> => {
  const answers: (ShareAnswer | undefined)[] = [];
  for (let start = 0; start < points.length; start += together) {
    const some = points.slice(start, start + together);
    const data = await ask<Readonly<Record<string, ShareAnswer>>>(documentOf(some, years, scope));
    answers.push(...some.map((_, place) => data[`c${place}`]));
  }
  return answers;
};

const publicWords = ({ publicResearch }: GridPoint): string => {
  if (publicResearch === null) return 'as stated';
  return publicResearch ? 'academia' : 'other';
};

const populationWords = ({ population }: GridPoint): string => (population === 'ALL' ? 'all models' : 'these alone');

/** In short: what is as it mostly is goes without saying. */
const labelOf = (point: GridPoint, years: string): string =>
  [
    ...(point.snapshot ? [`sheets of ${point.snapshot.edition}`] : []),
    point.notability,
    point.rule,
    ...(point.publicResearch === false ? ['public research apart'] : []),
    `${point.scale.words}${point.population === 'FILTERED' ? ' among these alone' : ''}`,
    years,
  ].join(', ');

const isSame = (a: GridPoint, b: GridPoint): boolean =>
  a.notability === b.notability &&
  a.rule === b.rule &&
  a.publicResearch === b.publicResearch &&
  a.scale === b.scale &&
  a.population === b.population &&
  a.snapshot === b.snapshot;

/**
 * The share of a class under every combination of sources, notability, rule of class and rule of scale, in each stretch
 * of years. `primaryRule` is the rule of class of the cells that were chosen before looking.
 */
export const shareGrid = async (
  inquiry: Inquiry,
  years: readonly Years[],
  key: string,
  primaryRule: ClassRule,
): Promise<readonly GridCell[]> => {
  const { snapshots } = inquiry;
  const points = gridPoints(snapshots);
  const answers = await answersTo(inquiry, points, years);
  const cellOf = (point: GridPoint, answer: ShareAnswer | undefined, label: string): GridCell => ({
    dimensions: [
      ...sourceDimension(snapshots, point.snapshot),
      `notability: ${point.notability}`,
      `rule: ${point.rule}`,
      `public research: ${publicWords(point)}`,
      `scale: ${point.scale.words}`,
      `scale among: ${populationWords(point)}`,
      `years: ${label}`,
    ],
    label: labelOf(point, label),
    ...classShareOf(answer && bucketsOf(answer).find((bucket) => bucket.label === label), key),
    primary: isSame(point, primaryPoint(primaryRule)),
  });
  return points.flatMap((point, place) => years.map(({ label }) => cellOf(point, answers[place], label)));
};
