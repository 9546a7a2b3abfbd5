import type { CollaborationKind } from '../paths.ts';
import type { Admission } from './admission.ts';
import { eachCitation } from './citations.ts';
import type { Layer, PathIndex } from './path-index.ts';
import { at, degreeOf, type Rows } from './rows.ts';
import type { Marks } from './side.ts';
import { eachInstitution, eachSigner } from './signatures.ts';

/** Where one hop leads, under the kinds and the constraints of a question. */
export interface Hops {
  /**
   * Visits the entities one hop away from an entity, admitted or not, some of them several times and itself among them; but none
   * through works that the marks have passed. Tells how many works and entities it looked at.
   */
  readonly each: (entity: number, marks: Marks, visit: (entity: number) => void) => number;
  /** How many works an entity is on: a guess at what `each` will look at. */
  readonly worksOf: (entity: number) => number;
}

/** The same of one kind of collaboration. */
type Step = Hops['each'];

/** The entities of one kind on papers: `first` is the number of the first of them among all entities. */
interface Group {
  readonly layer: Layer;
  readonly first: number;
  /** The way through its papers; the next two are those from citing to cited papers. */
  readonly way: number;
}

const waysOf = { author: 0, institution: 3, model: 6 } as const;

const visitRow = ({ starts, members }: Rows, row: number, first: number, visit: (entity: number) => void): number => {
  const end = at(starts, row + 1);
  for (let place = at(starts, row); place < end; place += 1) visit(first + at(members, place));
  return end - at(starts, row);
};

/** Through works that both are on. */
const jointStep =
  ({ layer, first, way }: Group, admits: (work: number) => boolean): Step =>
  (entity, marks, visit) => {
    const { starts, members } = layer.byEntity;
    let work = 0;
    for (let place = at(starts, entity - first); place < at(starts, entity - first + 1); place += 1) {
      const joint = at(members, place);
      work += 1;
      if (admits(joint) && marks.first(way, joint)) work += visitRow(layer.byWork, joint, first, visit);
    }
    return work;
  };

/** Through a paper of the one that cites a paper of the other, or is cited by it. */
const citationStep =
  (index: PathIndex, { layer, first, way }: Group, admits: (paper: number) => boolean): Step =>
  (entity, marks, visit) => {
    const { starts, members } = layer.byEntity;
    let work = 0;
    for (let place = at(starts, entity - first); place < at(starts, entity - first + 1); place += 1) {
      const own = at(members, place);
      work += 1;
      if (!admits(own) || !marks.first(way + 1, own)) continue;
      eachCitation(index, own, (other) => {
        work += 1;
        if (admits(other) && marks.first(way + 2, other)) work += visitRow(layer.byWork, other, first, visit);
      });
    }
    return work;
  };

/** From an author to the institutions that its papers are signed with, and back. */
const affiliationStep = (index: PathIndex, authors: number, admits: (paper: number) => boolean): Step => {
  const { signatures } = index.facts;
  return (entity, _marks, visit) => {
    const isAuthor = entity < authors;
    const { starts, members } = isAuthor ? index.authors.byEntity : index.institutions.byEntity;
    const own = isAuthor ? entity : entity - authors;
    let work = 0;
    for (let place = at(starts, own); place < at(starts, own + 1); place += 1) {
      const paper = at(members, place);
      work += 1;
      if (!admits(paper)) continue;
      if (isAuthor) eachInstitution(signatures, paper, own, (institution) => visit(authors + institution));
      else eachSigner(signatures, paper, own, visit);
      work += isAuthor ? 1 : at(signatures.starts, paper + 1) - at(signatures.starts, paper);
    }
    return work;
  };
};

const allOf = (steps: readonly Step[]): Step => {
  const [only, second] = steps;
  if (only && !second) return only;
  return (entity, marks, visit) => steps.reduce((work, step) => work + step(entity, marks, visit), 0);
};

/** The hops of a question. */
export const hopsOf = (index: PathIndex, via: readonly CollaborationKind[], admission: Admission): Hops => {
  const authors = index.facts.ids.Author.size;
  const ofAuthors: Group = { layer: index.authors, first: 0, way: waysOf.author };
  const ofInstitutions: Group = { layer: index.institutions, first: authors, way: waysOf.institution };
  const ofDevelopers: Group = { layer: index.developers, first: authors, way: waysOf.model };
  const affiliation = affiliationStep(index, authors, admission.paper);
  const stepsOf = (group: Group, isAuthor: boolean): Readonly<Record<CollaborationKind, readonly Step[]>> => ({
    PAPER: [jointStep(group, admission.paper)],
    MODEL: isAuthor ? [] : [jointStep(ofDevelopers, admission.model)],
    AFFILIATION: [affiliation],
    CITATION: [citationStep(index, group, admission.paper)],
  });
  const chosen = (group: Group, isAuthor: boolean): Step => {
    const steps = stepsOf(group, isAuthor);
    return allOf(via.flatMap((kind) => steps[kind]));
  };
  const [fromAuthor, fromInstitution] = [chosen(ofAuthors, true), chosen(ofInstitutions, false)];
  return {
    each: (entity, marks, visit) => (entity < authors ? fromAuthor : fromInstitution)(entity, marks, visit),
    worksOf: (entity) =>
      entity < authors
        ? degreeOf(index.authors.byEntity, entity)
        : degreeOf(index.institutions.byEntity, entity - authors) +
          degreeOf(index.developers.byEntity, entity - authors),
  };
};
