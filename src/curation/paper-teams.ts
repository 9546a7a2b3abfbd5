import type { Projection } from '../log/project.ts';
import { type TeamText, teamText } from '../shared/paper-team.ts';
import type { TeamClass } from '../shared/sector.ts';
import { type TeamMember, teamClassOf } from '../shared/team-class.ts';

/** The institutions and authors of a paper, by places, without what is known of the institutions. */
export interface TeamSketch {
  readonly institutions: readonly (readonly [position: number | null, institution: string])[];
  /** For each author the positions of the author's institutions. */
  readonly authors: readonly (readonly number[])[];
}

const positionsOf = (at: unknown): readonly number[] =>
  Array.isArray(at) ? at.filter((place) => typeof place === 'number') : [];

/** What a paper's edges tell of its team. Hidden edges tell nothing. */
export const sketchOf = ({ edges }: Projection): TeamSketch => {
  const shown = edges.filter(({ hidden }) => !hidden);
  return {
    institutions: shown.flatMap(({ type, to, properties: { position } }) =>
      type === 'AFFILIATED_WITH' ? [[typeof position === 'number' ? position : null, to] as const] : [],
    ),
    authors: shown.flatMap(({ type, properties }) => (type === 'AUTHORED_BY' ? [positionsOf(properties.at)] : [])),
  };
};

/** What a paper holds of its team beside its edges. */
export interface TeamProperties {
  readonly team: TeamText;
  /** The class by the default rule: ORGANIZATIONS, public research counting as academia. */
  readonly teamClass: TeamClass;
}

const nobodyPlaced: TeamMember = { sector: 'UNKNOWN', publicResearch: false };

/** The properties of a team; institutions that nothing is known of are of unknown sector. */
export const teamProperties = (
  { institutions, authors }: TeamSketch,
  known: ReadonlyMap<string, TeamMember>,
): TeamProperties => {
  const members = institutions.map(([position, id]) => ({ position, ...(known.get(id) ?? nobodyPlaced) }));
  return { team: teamText(members, authors), teamClass: teamClassOf('ORGANIZATIONS', members, true) };
};
