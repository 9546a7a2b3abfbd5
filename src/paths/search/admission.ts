import type { PathQuestion } from '../paths.ts';
import { ruleNumber } from './identity.ts';
import { noYear, type PathIndex } from './path-index.ts';

/** What a question leaves of a layer. */
export interface Admission {
  /** Whether a node, entity or paper, may be used. */
  readonly admits: (node: number) => boolean;
  /** True where only the identity rule keeps nodes out: then it can be known beforehand what hangs together. */
  readonly ruleOnly: boolean;
}

export const admissionOf = (index: PathIndex, question: PathQuestion): Admission => {
  const { ids, adjacency } = index.layers[question.kind];
  const { entities } = adjacency;
  const excluded = new Set<number>();
  for (const id of question.excluding) {
    const entity = ids.find(id);
    const paper = index.papers.find(id);
    if (entity >= 0) excluded.add(entity);
    if (paper >= 0) excluded.add(entities + paper);
  }
  const from = question.years?.from ?? noYear + 1;
  const to = question.years?.to ?? Number.POSITIVE_INFINITY;
  const rule = ruleNumber(question.kind === 'INSTITUTION' ? 'ANY' : question.identities);

  const admitsPaper = (paper: number): boolean => {
    if (question.years === null) return true;
    const year = index.years[paper] ?? noYear;
    return year >= from && year <= to;
  };
  return {
    admits: (node) =>
      (node < entities ? (index.identities[node] ?? 0) <= rule : admitsPaper(node - entities)) &&
      (excluded.size === 0 || !excluded.has(node)),
    ruleOnly: question.years === null && excluded.size === 0,
  };
};
