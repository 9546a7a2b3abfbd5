/** A work as OpenAlex gives it: of all its members, those that networks are made of. */
export interface RawWork {
  readonly id: string;
  readonly publication_date: string;
  readonly authorships: readonly {
    readonly author: { readonly display_name: string };
    readonly institutions: readonly RawInstitution[];
  }[];
  readonly topics: readonly { readonly display_name: string }[];
  readonly referenced_works: readonly string[];
}
export interface RawInstitution {
  readonly id: string;
  readonly display_name: string;
  readonly country_code: string;
  readonly type: string;
}

/** Of which institution one is part, from the first day of a year to the last day of another. */
export interface RawParent {
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

/** A paper or a model: whose members are joined by it. */
export interface Made {
  readonly date: string;
  readonly makers: number;
  readonly authors: readonly string[];
  readonly institutions: readonly RawInstitution[];
  readonly topics: readonly string[];
}

export interface Asked {
  readonly level: string;
  readonly rollUp: string;
  readonly weighting: string;
  readonly maxAuthors: number;
}

/** Who stands above institutions, by their names. */
export interface Institutions {
  readonly named: ReadonlyMap<string, RawInstitution>;
  readonly parents: ReadonlyMap<string, RawParent>;
}

const sectors: Readonly<Record<string, string>> = { education: 'Academia', company: 'Industry' };

const topOf = (name: string, date: string, rollUp: string, { parents }: Institutions): string => {
  const parent = parents.get(name);
  if (!parent || rollUp === 'NONE') return name;
  const holds =
    rollUp === 'CURRENT'
      ? parent.to === null
      : date >= `${parent.from}-01-01` && (parent.to === null || date <= `${parent.to}-12-31`);
  return holds ? topOf(parent.name, date, rollUp, { parents, named: new Map() }) : name;
};

/** Labels of the nodes that a work stands for. */
export const labelsOf = (made: Made, { level, rollUp }: Asked, all: Institutions): readonly string[] => {
  const tops = made.institutions.map(({ display_name: name }) => topOf(name, made.date, rollUp, all));
  const labels: Readonly<Record<string, readonly string[]>> = {
    AUTHOR: made.authors,
    INSTITUTION: tops,
    COUNTRY: tops.map((name) => all.named.get(name)?.country_code ?? ''),
    SECTOR: made.institutions.map(({ type }) => sectors[type] ?? 'Unknown'),
    TOPIC: made.topics,
  };
  return [...new Set(labels[level])];
};

interface Edge {
  readonly weight: number;
  readonly works: number;
  readonly years: readonly number[];
}

/** Edges by the labels of their ends: every work, or every citation, by itself. */
export const edgesOf = (
  joints: readonly { readonly from: readonly string[]; readonly to: readonly string[] | null; readonly date: string }[],
  { weighting }: Asked,
): ReadonlyMap<string, string> => {
  const edges = new Map<string, Edge>();
  for (const { from, to, date } of joints) {
    const pairs = from.flatMap((a) =>
      (to ?? from).flatMap((b) => (a === b || (to === null && a > b) ? [] : [`${a} > ${b}`])),
    );
    for (const pair of pairs) {
      const { weight, works, years } = edges.get(pair) ?? { weight: 0, works: 0, years: [] };
      edges.set(pair, {
        weight: weight + (weighting === 'FULL' ? 1 : 1 / pairs.length),
        works: works + 1,
        years: [...years, Number(date.slice(0, 4))],
      });
    }
  }
  return new Map(
    [...edges].map(([pair, { weight, works, years }]) => [
      pair,
      `${weight.toFixed(6)} of ${works}, ${Math.min(...years)} to ${Math.max(...years)}`,
    ]),
  );
};
