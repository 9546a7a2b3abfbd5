/** Shares of papers by a plain fold, in code of its own: one paper after another, one institution after another. */

export interface WorldInstitution {
  readonly id: string;
  readonly sector: string;
  readonly publicResearch: boolean;
  readonly countries: readonly { readonly code: string; readonly region: string | null }[];
  /** By id; the first and the last day of a membership, ISO. */
  readonly parents: readonly { readonly id: string; readonly from: string | null; readonly to: string | null }[];
}
export interface WorldPaper {
  readonly id: string;
  /** The day it counts on, ISO; null without a date. */
  readonly day: string | null;
  readonly institutions: readonly string[];
  /** The class by authors, in the wide sense of academia and in the narrow one. */
  readonly byAuthors: Readonly<Record<'wide' | 'narrow', string>>;
}
export interface World {
  readonly institutions: ReadonlyMap<string, WorldInstitution>;
  readonly papers: readonly WorldPaper[];
}

/** A group by the ids that its filters let through; null lets all in. */
export interface WorldGroup {
  readonly label: string;
  readonly papers: ReadonlySet<string> | null;
  readonly institutions: ReadonlySet<string> | null;
}

export interface Question {
  readonly by: string;
  readonly facetBy: string | null;
  readonly attribution: string;
  readonly teamClassRule: string;
  readonly publicResearchAsAcademia: boolean;
  readonly rollUp: string;
  readonly groups: readonly WorldGroup[] | null;
}

/** What of a paper goes where. */
export interface Gift {
  readonly key: string;
  readonly facet: string | null;
  readonly weight: number;
}

interface Atom {
  readonly developer: string | null;
  readonly unit: string | null;
  readonly place: { readonly code: string; readonly region: string | null } | null;
  readonly weight: number;
}

const topOf = (world: World, id: string, rollUp: string, day: string): string => {
  if (rollUp === 'NONE') return id;
  const parent = (world.institutions.get(id)?.parents ?? [])
    .filter(({ from, to }) =>
      rollUp === 'CURRENT' ? to === null : (from === null || from <= day) && (to === null || day <= to),
    )
    .map((link) => link.id)
    .sort()[0];
  return parent === undefined ? id : topOf(world, parent, rollUp, day);
};

export const sectorOf = (
  { sector, publicResearch }: Pick<WorldInstitution, 'sector' | 'publicResearch'>,
  wide: boolean,
): string => (wide && publicResearch && sector !== 'INDUSTRY' ? 'ACADEMIA' : sector);

const classOf = (
  world: World,
  paper: WorldPaper,
  { teamClassRule, publicResearchAsAcademia: wide }: Question,
): string => {
  if (teamClassRule === 'AUTHOR_SHARE') return paper.byAuthors[wide ? 'wide' : 'narrow'];
  const all = paper.institutions.flatMap((id) => world.institutions.get(id) ?? []);
  const known = new Set(all.map((one) => sectorOf(one, wide)).filter((sector) => sector !== 'UNKNOWN'));
  if (known.size === 0) return 'UNKNOWN';
  if (teamClassRule === 'ANY_INDUSTRY')
    return known.has('INDUSTRY') ? 'INDUSTRY' : known.has('ACADEMIA') ? 'ACADEMIA' : 'OTHER';
  if (known.has('INDUSTRY') && known.has('ACADEMIA')) return 'COLLABORATION';
  const [only = ''] = known;
  return known.size === 1 && ['INDUSTRY', 'ACADEMIA'].includes(only) ? only : 'OTHER';
};

const places = ['COUNTRY', 'REGION'];
const rolled = ['INSTITUTION', ...places];

const atomsOf = (world: World, paper: WorldPaper, question: Question): readonly Atom[] => {
  const dimensions = question.facetBy ? [question.by, question.facetBy] : [question.by];
  const whole = [{ developer: null, unit: null, place: null, weight: 1 }];
  const dividing = dimensions.find((key) => key === 'SECTOR' || rolled.includes(key));
  const named = question.attribution === 'FIRST' ? paper.institutions.slice(0, 1) : paper.institutions;
  if (!dividing || named.length === 0) return whole;
  const isRolled = dimensions.some((key) => rolled.includes(key));
  const unitOf = (id: string): string => (isRolled ? topOf(world, id, question.rollUp, paper.day ?? '') : id);
  const members = new Map<string, string[]>();
  for (const id of named) {
    const slot = dividing === 'SECTOR' ? id : unitOf(id);
    members.set(slot, [...(members.get(slot) ?? []), id]);
  }
  return [...members.values()].flatMap((own) => {
    const developers = dimensions.includes('SECTOR') ? own : own.slice(0, 1);
    return developers.flatMap((developer): readonly Atom[] => {
      const [unit, weight] = [unitOf(developer), 1 / members.size / developers.length];
      const countries = dimensions.some((key) => places.includes(key))
        ? (world.institutions.get(unit)?.countries ?? [])
        : [];
      if (countries.length === 0) return [{ developer, unit, place: null, weight }];
      return countries.map((place) => ({ developer, unit, place, weight: weight / countries.length }));
    });
  });
};

const keyOf = (world: World, paper: WorldPaper, question: Question, by: string, atom: Atom): string => {
  const developer = world.institutions.get(atom.developer ?? '');
  if (by === 'TEAM_CLASS') return classOf(world, paper, question);
  if (by === 'SECTOR') return developer ? sectorOf(developer, question.publicResearchAsAcademia) : 'UNKNOWN';
  if (by === 'COUNTRY') return atom.place?.code ?? 'UNKNOWN';
  return (by === 'REGION' ? atom.place?.region : atom.unit) ?? 'UNKNOWN';
};

const groupOf = (paper: WorldPaper, { by, groups }: Question, { developer, unit }: Atom): string => {
  const one = by === 'SECTOR' ? developer : unit;
  const asked = by === 'TEAM_CLASS' ? paper.institutions : one === null ? [] : [one];
  for (const { label, papers, institutions } of groups ?? []) {
    if (papers && !papers.has(paper.id)) continue;
    if (!institutions) return label;
    if (asked.length === 0) return 'UNKNOWN';
    if (asked.some((id) => institutions.has(id))) return label;
  }
  return 'OTHER';
};

/** What of a paper goes to which key of which facet. */
export const giftsOf = (world: World, paper: WorldPaper, question: Question): readonly Gift[] => {
  const gifts = new Map<string, Gift>();
  for (const atom of atomsOf(world, paper, question)) {
    const key = question.groups ? groupOf(paper, question, atom) : keyOf(world, paper, question, question.by, atom);
    const facet = question.facetBy && keyOf(world, paper, question, question.facetBy, atom);
    const before = gifts.get(`${facet}/${key}`)?.weight ?? 0;
    gifts.set(`${facet}/${key}`, { key, facet, weight: question.attribution === 'FULL' ? 1 : before + atom.weight });
  }
  return [...gifts.values()];
};
