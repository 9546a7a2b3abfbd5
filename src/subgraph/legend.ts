import { groupBy } from '../shared/group-by.ts';
import type { LegendEntry } from './subgraph.ts';

/**
 * The colours of Okabe and Ito (Color Universal Design, 2008, https://jfly.uni-koeln.de/color/), which people of every
 * kind of sight tell apart, in the order in which they are given to groups without a colour of their own.
 */
export const palette = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#e69f00',
  '#56b4e9',
  '#cc79a7',
  '#f0e442',
  '#000000',
] as const;
type Colour = (typeof palette)[number];

/** For what nothing is known of, and for the ninth group and all further ones. */
export const grey = '#999999';
const unknown = 'UNKNOWN';

interface Look {
  readonly label: string;
  /** Which it gets unless a larger group has it, so that a group looks the same in most pictures. */
  readonly colour?: Colour;
}

const looks: Readonly<Record<string, Look>> = {
  ACADEMIA: { label: 'Academia', colour: '#0072b2' },
  INDUSTRY: { label: 'Industry', colour: '#d55e00' },
  COLLABORATION: { label: 'Academia and industry', colour: '#009e73' },
  GOVERNMENT: { label: 'Government', colour: '#cc79a7' },
  NONPROFIT: { label: 'Nonprofit', colour: '#56b4e9' },
  OTHER: { label: 'Other or mixed', colour: '#000000' },
  UNKNOWN: { label: 'Unknown' },
  MODEL: { label: 'Models' },
  PAPER: { label: 'Papers' },
  INSTITUTION: { label: 'Institutions' },
  AUTHOR: { label: 'Authors', colour: '#e69f00' },
  TOPIC: { label: 'Topics', colour: '#f0e442' },
  HARDWARE_TYPE: { label: 'Hardware types' },
  CLUSTER: { label: 'Clusters' },
  DATASET: { label: 'Data sets' },
  VENUE: { label: 'Venues' },
  COUNTRY: { label: 'Countries' },
};

/** Its own colour where that is free, else the first that nobody wants, else the first that is free, else grey. */
const colourFor = (key: string, free: ReadonlySet<string>, wanted: ReadonlySet<string>): string => {
  if (key === unknown) return grey;
  const own = looks[key]?.colour;
  if (own && free.has(own)) return own;
  const left = palette.filter((colour) => free.has(colour));
  return left.find((colour) => !wanted.has(colour)) ?? left[0] ?? grey;
};

/**
 * What groups mean and how they are drawn, the largest first, of equal ones by key. `groups` holds the group of every node.
 * The eight largest have different colours; nodes of which nothing is known, and all further groups, are grey.
 */
export const legendOf = (groups: readonly string[]): readonly LegendEntry[] => {
  const counted = [...groupBy(groups, (group) => group)]
    .map(([key, { length }]) => ({ key, count: length }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const wanted = new Set(counted.flatMap(({ key }) => looks[key]?.colour ?? []));
  const free = new Set<string>(palette);
  return counted.map(({ key, count }) => {
    const colour = colourFor(key, free, wanted);
    free.delete(colour);
    return { key, label: looks[key]?.label ?? key, colour, count };
  });
};
