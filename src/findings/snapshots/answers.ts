import type { Interval } from '../../reports/report.ts';
import type { Finding, GridCell, Unit } from '../finding.ts';
import type { Snapshot } from './snapshot.ts';

/** What one snapshot by itself gives for a value of a finding, by the choices that were made before looking. */
export interface SnapshotAnswer {
  readonly edition: string;
  /** F1, F2 … */
  readonly finding: string;
  readonly years: string;
  /** How the class of a team is found; null where no class is asked for. */
  readonly rule: string | null;
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly interval: Interval | null;
  readonly n: number;
}

type Choices = ReadonlyMap<string, string>;

const choicesOf = ({ dimensions }: GridCell): Choices =>
  new Map(
    dimensions.map((one) => {
      const [name = '', ...value] = one.split(': ');
      return [name, value.join(': ')];
    }),
  );

/** Choices that are a snapshot's own: which it is, and whether it states the classes itself. */
const own: ReadonlySet<string> = new Set(['sources', 'rule', 'public research']);

const isAsPrimary = (choices: Choices, primary: Choices): boolean =>
  [...primary].every(([name, value]) => own.has(name) || choices.get(name) === value);

/** By the rule that was chosen; by authors too, where the sheet states classes by them. */
const isOwnRule = (cell: GridCell, choices: Choices, primary: Choices): boolean =>
  choices.get('rule') === 'AUTHOR_SHARE'
    ? cell.value !== null
    : choices.get('rule') === primary.get('rule') && choices.get('public research') === primary.get('public research');

const answersOf = ({ id, grid, computed }: Finding, edition: string): readonly SnapshotAnswer[] => {
  const primaries = grid.filter(({ primary }) => primary).map(choicesOf);
  return grid.flatMap((cell) => {
    const choices = choicesOf(cell);
    const isAnswer =
      choices.get('sources') === edition &&
      primaries.some((primary) => isAsPrimary(choices, primary) && isOwnRule(cell, choices, primary));
    if (!isAnswer) return [];
    const { value, interval, n } = cell;
    const rule = choices.get('rule') ?? null;
    return [
      {
        edition,
        finding: id,
        years: choices.get('years') ?? '',
        rule,
        value,
        unit: computed[0]?.unit ?? null,
        interval,
        n,
      },
    ];
  });
};

/** The answers of each snapshot, taken from the grids of the findings. */
export const snapshotAnswers = (
  findings: readonly Finding[],
  snapshots: readonly Snapshot[],
): readonly SnapshotAnswer[] =>
  findings.flatMap((finding) => snapshots.flatMap(({ edition }) => answersOf(finding, edition)));
