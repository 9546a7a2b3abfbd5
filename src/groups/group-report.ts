import type { ListTable } from '../entities/list/list-table.ts';
import type { NounName } from '../log/noun.ts';
import { type Coverage, type Report, reportOf } from '../reports/report.ts';
import type { Reading } from '../shared/warning.ts';
import { isHad, keepFirst, orderOf } from './choose-groups.ts';
import { definitionOf, entityWords } from './definition.ts';
import type { GroupArguments } from './group-arguments.ts';
import { type Group, groupOf, type RawGroup } from './group-row.ts';
import { warningsOf } from './warnings.ts';

/** What was found, before conditions and limits: the groups are those that were kept. */
export interface Folded {
  readonly groups: readonly Group[];
  /** How many groups fit the conditions. */
  readonly found: number;
  readonly entities: number;
  readonly incidences: number;
  readonly overlap: number;
  readonly coverage: Coverage;
}

/** Folds groups as they come: totals are of all of them, kept are those that the question shows. */
export const foldGroups = async (given: GroupArguments, raws: AsyncIterable<RawGroup>): Promise<Folded> => {
  const kept = keepFirst(given.first, orderOf(given));
  const sums = { found: 0, incidences: 0, entities: 0, overlap: 0, withoutKey: 0, yearOnly: 0, monthOnly: 0 };
  for await (const raw of raws) {
    const [, , count, [entities, overlap, withoutKey, yearOnly, monthOnly]] = raw;
    sums.incidences += count;
    sums.entities += entities;
    sums.overlap += overlap;
    sums.withoutKey += withoutKey;
    sums.yearOnly += yearOnly;
    sums.monthOnly += monthOnly;
    const group = groupOf(given, raw);
    if (!isHad(group, given)) continue;
    sums.found += 1;
    kept.add(group);
  }
  const { found, incidences, entities, overlap, withoutKey, yearOnly, monthOnly } = sums;
  const coverage = {
    considered: entities,
    counted: entities,
    withoutValue: 0,
    withoutKey,
    withoutDate: 0,
    yearOnly,
    monthOnly,
  };
  return { groups: kept.inOrder(), found, incidences, entities, overlap, coverage };
};

/** A page of a group's entities, by their ids. */
export type FindMembers = (
  identity: string,
  page: { readonly first: number; readonly after: string | null },
) => Promise<readonly string[]>;

export interface GroupRow extends Omit<Group, 'identity'> {
  readonly noun: NounName;
  /** The ids after one, in order: one more than asked for, where there are more. */
  readonly memberIds: (page: Parameters<FindMembers>[1]) => Promise<readonly string[]>;
}

/** A report whose sources are looked for when they are asked for: that reads as much as the report itself. */
export interface GroupReport extends Omit<Report, 'sources' | 'citation'> {
  readonly entities: number;
  readonly incidences: number;
  readonly overlap: number;
  readonly groups: readonly GroupRow[];
  readonly sourceKeys: () => Promise<ReadonlySet<string>>;
}

/** How a report reads what is asked for beneath it. */
export interface Lookups {
  readonly members: FindMembers;
  readonly sourceKeys: () => Promise<ReadonlySet<string>>;
}

/** The report of what was found at a data version. */
export const groupReport = (
  { noun: { name } }: ListTable,
  given: GroupArguments,
  reading: Reading & { readonly value: Folded },
  { members, sourceKeys }: Lookups,
): GroupReport => {
  const { groups, found, entities, incidences, overlap, coverage } = reading.value;
  const findings = { words: entityWords(name), coverage, overlap, found, shown: groups.length };
  const definition = definitionOf(name, given);
  const { warnings, dataVersion } = reportOf(reading, {
    definition,
    coverage,
    sources: [],
    warnings: warningsOf(given, findings),
  });
  return {
    definition,
    coverage,
    dataVersion,
    warnings,
    entities,
    incidences,
    overlap,
    groups: groups.map(({ identity, ...group }) => ({
      ...group,
      noun: name,
      memberIds: (page) => members(identity, page),
    })),
    sourceKeys,
  };
};
