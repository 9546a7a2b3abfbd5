import type { CollaborationHop, CollaborationPath, IdentityRule, PathQuestion } from '../paths.ts';
import { type Admission, idOfEntity } from './admission.ts';
import type { Found } from './branch.ts';
import { ruleAt } from './identity.ts';
import { jointOf } from './joint-works.ts';
import type { PathIndex } from './path-index.ts';
import { unit } from './weights.ts';

/** The weakest rule that the authors among these entities need; null where there are none. */
const weakestOf = ({ identities }: PathIndex, nodes: readonly number[]): IdentityRule | null => {
  const needed = nodes.flatMap((node) => identities[node] ?? []);
  return needed.length === 0 ? null : ruleAt(Math.max(...needed));
};

/** The path along these entities, with everything that joins them and the question admits. */
export const describePath = (
  index: PathIndex,
  { via, weighted }: PathQuestion,
  admission: Admission,
  { nodes, cost }: Found,
): CollaborationPath => {
  const hop = (one: number, other: number): CollaborationHop => {
    const joint = jointOf(index, via, one, other, admission);
    const dated = joint.works.filter(({ year }) => year !== null);
    return {
      from: idOfEntity(index, one),
      to: idOfEntity(index, other),
      ...joint,
      firstYear: dated.at(-1)?.year ?? null,
      lastYear: dated[0]?.year ?? null,
    };
  };
  return {
    entities: nodes.map((node) => idOfEntity(index, node)),
    hops: nodes.slice(1).map((node, before) => hop(nodes[before] ?? node, node)),
    cost: weighted ? cost / unit : cost,
    weakestIdentity: weakestOf(index, nodes),
  };
};
