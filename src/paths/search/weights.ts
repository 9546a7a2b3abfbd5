import type { CollaborationKind } from '../paths.ts';
import { type Admission, entitiesIn } from './admission.ts';
import { eachCitation } from './citations.ts';
import { hopsOf } from './hops.ts';
import type { Effort } from './meet.ts';
import type { PathIndex } from './path-index.ts';
import { holds, rowOf } from './rows.ts';
import type { Marks } from './side.ts';

/**
 * What a hop of one joint work costs: the least common multiple of 1 to 36. A hop of w works costs this divided by w: a whole
 * number for all w up to 36, so that equal costs are equal, for sums of whole numbers are the same in any order. Of larger w it is
 * rounded up: then hops that cost as much as a single one together never seem cheaper than it.
 */
export const unit = 144_403_552_893_600;

/** The admitted entities one hop away, ascending, and what each hop costs. */
export interface Neighbours {
  readonly nodes: readonly number[];
  readonly costs: readonly number[];
}

/** Counting works takes so many times as long as passing through them. */
const effortOfCounting = 4;

/** Visits an entity once for each work that it shares with one. */
type Tally = (entity: number, visit: (other: number) => void) => number;

/** Each pair of papers one of which cites the other counts once, also where both entities are on both. */
const citationTally =
  (index: PathIndex, { paper: admits }: Admission): Tally =>
  (entity, visit) => {
    const authors = index.facts.ids.Author.size;
    const isAuthor = entity < authors;
    const { byEntity, byWork } = isAuthor ? index.authors : index.institutions;
    const first = isAuthor ? 0 : authors;
    const own = entity - first;
    let work = 0;
    for (const paper of rowOf(byEntity, own)) {
      work += 1;
      if (!admits(paper)) continue;
      eachCitation(index, paper, (other) => {
        work += 1;
        if (!admits(other)) return;
        const isSeenBefore = other < paper && holds(byEntity, own, other);
        for (const member of rowOf(byWork, other)) {
          work += 1;
          if (!isSeenBefore || !holds(byWork, paper, member)) visit(first + member);
        }
      });
    }
    return work;
  };

const tallyOf = (index: PathIndex, kind: CollaborationKind, admission: Admission, marks: Marks): Tally => {
  if (kind === 'CITATION') return citationTally(index, admission);
  const hops = hopsOf(index, [kind], admission);
  return (entity, visit) => {
    marks.renew();
    return hops.each(entity, marks, visit);
  };
};

/** The neighbours of entities by the kind of collaboration that each has most works of, kept as long as a question lasts. */
export const neighboursFor = (
  index: PathIndex,
  via: readonly CollaborationKind[],
  admission: Admission,
  marks: Marks,
  effort: Effort,
): ((entity: number) => Neighbours) => {
  const tallies = via.map((kind) => tallyOf(index, kind, admission, marks));
  const counts = new Int32Array(entitiesIn(index));
  const kept = new Map<number, Neighbours>();

  const countAround = (entity: number): ReadonlyMap<number, number> => {
    const most = new Map<number, number>();
    for (const tally of tallies) {
      const met: number[] = [];
      effort.spend(
        effortOfCounting *
          tally(entity, (other) => {
            if (counts[other] === 0) met.push(other);
            counts[other] = (counts[other] ?? 0) + 1;
          }),
      );
      for (const other of met) {
        if (other !== entity) most.set(other, Math.max(most.get(other) ?? 0, counts[other] ?? 0));
        counts[other] = 0;
      }
    }
    return most;
  };
  return (entity) => {
    const known = kept.get(entity);
    if (known) return known;
    const around = [...countAround(entity)].filter(([other]) => admission.entity(other)).sort(([a], [b]) => a - b);
    const made = {
      nodes: around.map(([other]) => other),
      costs: around.map(([, works]) => Math.ceil(unit / works)),
    };
    kept.set(entity, made);
    return made;
  };
};
