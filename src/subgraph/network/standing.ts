import type { RollUp } from '../../entities/institution/roll-up.ts';
import { type PackedDay, packedDay } from '../../shared/packed-day.ts';
import { partialDate } from '../../shared/partial-date.ts';
import { hangsOnInstitutions, type InstitutionRow, nodesAt } from './level.ts';
import type { NetworkQuestion } from './network.ts';
import type { NodeBook } from './node-book.ts';
import type { ReadInstitutions } from './read-network.ts';

const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

/**
 * No day, the first of all, and those from which on memberships of an institution, or of what it was ever part of, have begun or
 * ended: whatever stood for it on any day did on one of these.
 */
const turningDays = (id: string, rows: ReadonlyMap<string, InstitutionRow>): Iterable<PackedDay> => {
  const days = new Set([0, packedDay('0001-01-01')]);
  const above = new Set([id]);
  // A set is walked on over what is added to it meanwhile.
  for (const one of above) {
    for (const [parent, from, to] of rows.get(one)?.parents ?? []) {
      const [start, end] = [partialDate(from ?? ''), partialDate(to ?? '')];
      if (start) days.add(packedDay(start.from));
      if (end) days.add(packedDay(dayAfter(end.to)));
      above.add(parent);
    }
  }
  return days;
};

/** All that stood for an institution under the rule on any day, what does now first; nothing for one of no works. */
const everAt = (rollUp: RollUp, institutions: readonly InstitutionRow[]) => {
  const rows = new Map(institutions.map((row) => [row.id, row]));
  const nodesOf = nodesAt('INSTITUTION', rollUp, institutions);
  return (id: string): readonly string[] => Array.from(turningDays(id, rows), (day) => nodesOf(id, day)).flat();
};

/**
 * The nodes that the ids in `around` stand for in a network: of institutions those that they were rolled up to, on any day where
 * that hangs on the day, as far as they are in the network; where none is, what stands for it now.
 */
export const nodesAround = async (
  { nodes, rollUp, around }: Pick<NetworkQuestion, 'nodes' | 'rollUp' | 'around'>,
  book: Pick<NodeBook, 'find'>,
  institutions: ReadInstitutions,
): Promise<readonly string[]> => {
  if (around.length === 0 || nodes !== 'INSTITUTION' || !hangsOnInstitutions(nodes, rollUp)) return around;
  const ever = everAt(rollUp, await institutions());
  const standing = around.flatMap((id) => {
    const candidates = ever(id);
    const there = candidates.filter((candidate) => book.find(candidate) !== undefined);
    return there.length > 0 ? there : [candidates[0] ?? id];
  });
  return [...new Set(standing)];
};
