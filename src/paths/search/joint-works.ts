import { type CollaborationKind, type JointWork, newestFirst } from '../paths.ts';
import { type Admission, yearAt } from './admission.ts';
import { citationsOf, eachCitation } from './citations.ts';
import type { Layer, PathIndex } from './path-index.ts';
import { holds, rowOf, shared } from './rows.ts';
import { isSigned } from './signatures.ts';

/** What joins two entities, by one kind of collaboration. */
export interface Joint {
  readonly kind: CollaborationKind;
  readonly weight: number;
  /** Newest first. */
  readonly works: readonly JointWork[];
}

const worksOf = ({ facts: { ids, years } }: PathIndex, noun: 'Paper' | 'Model', works: Iterable<number>): JointWork[] =>
  [...works].map((work) => ({ id: ids[noun].idAt(work), year: yearAt(years[noun], work) })).sort(newestFirst);

const ofPapers = (index: PathIndex, kind: CollaborationKind, papers: readonly number[]): Joint => ({
  kind,
  weight: papers.length,
  works: worksOf(index, 'Paper', papers),
});

/** Looks through the citations of the one that has fewer of them. */
const citations = (index: PathIndex, { byEntity }: Layer, one: number, other: number, admission: Admission): Joint => {
  const count = (entity: number): number =>
    rowOf(byEntity, entity).reduce((sum, paper) => sum + citationsOf(index, paper), 0);
  const [near, far] = count(one) <= count(other) ? [one, other] : [other, one];
  const papers = new Set<number>();
  const pairs = new Set<string>();
  for (const paper of rowOf(byEntity, near)) {
    if (!admission.paper(paper)) continue;
    eachCitation(index, paper, (cited) => {
      if (!admission.paper(cited) || !holds(byEntity, far, cited)) return;
      papers.add(paper).add(cited);
      pairs.add(`${Math.min(paper, cited)} ${Math.max(paper, cited)}`);
    });
  }
  return { kind: 'CITATION', weight: pairs.size, works: worksOf(index, 'Paper', papers) };
};

/** What joins two different entities, by a kind of collaboration: nothing where they are of kinds that it does not join. */
const jointBy = (
  index: PathIndex,
  kind: CollaborationKind,
  one: number,
  other: number,
  admission: Admission,
): Joint => {
  const authors = index.facts.ids.Author.size;
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const nothing: Joint = { kind, weight: 0, works: [] };
  if ((kind === 'AFFILIATION') !== (low < authors && high >= authors)) return nothing;
  if (kind === 'AFFILIATION') {
    const isOn = (paper: number): boolean => isSigned(index.facts.signatures, paper, low, high - authors);
    return ofPapers(
      index,
      kind,
      [...rowOf(index.authors.byEntity, low)].filter((paper) => admission.paper(paper) && isOn(paper)),
    );
  }
  const isAuthors = high < authors;
  const layer = isAuthors ? index.authors : index.institutions;
  const [near, far] = isAuthors ? [low, high] : [low - authors, high - authors];
  if (kind === 'CITATION') return citations(index, layer, near, far, admission);
  if (kind === 'PAPER') return ofPapers(index, kind, shared(layer.byEntity, near, far).filter(admission.paper));
  if (isAuthors) return nothing;
  const models = shared(index.developers.byEntity, near, far).filter(admission.model);
  return { kind, weight: models.length, works: worksOf(index, 'Model', models) };
};

/** What joins two neighbours: of the kinds asked for, the one with the largest weight; of equals the first. */
export const jointOf = (
  index: PathIndex,
  via: readonly CollaborationKind[],
  one: number,
  other: number,
  admission: Admission,
): Joint =>
  via
    .map((kind) => jointBy(index, kind, one, other, admission))
    .reduce((best, next) => (next.weight > best.weight ? next : best));
