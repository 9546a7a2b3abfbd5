/** Two keys that stand for one entity, and why. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  readonly evidence: string;
}

export interface Component {
  readonly members: ReadonlySet<string>;
  readonly edges: readonly Edge[];
}

/** What edges connect. Linear in their number; the order of the edges shows only in the order of the answer. */
export const componentsOf = (edges: readonly Edge[]): readonly Component[] => {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    for (let here = key; here !== root; ) {
      const next = parents.get(here) ?? root;
      parents.set(here, root);
      here = next;
    }
    return root;
  };
  for (const { a, b } of edges) {
    const [one, other] = [rootOf(a), rootOf(b)];
    parents.set(one, other);
    parents.set(other, other);
  }
  const components = new Map<string, { members: Set<string>; edges: Edge[] }>();
  for (const edge of edges) {
    const root = rootOf(edge.a);
    const component = components.get(root) ?? { members: new Set<string>(), edges: [] };
    components.set(root, component);
    component.members.add(edge.a).add(edge.b);
    component.edges.push(edge);
  }
  return [...components.values()];
};
