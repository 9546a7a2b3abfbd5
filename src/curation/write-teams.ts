import { cypher } from '../graph/cypher.ts';
import type { Transaction } from '../graph/graph.ts';
import type { Projection } from '../log/project.ts';
import type { TeamMember } from '../shared/team-class.ts';
import { sketchOf, type TeamSketch, teamProperties } from './paper-teams.ts';
import type { Plan } from './plan.ts';

/** So many papers of institutions are read and written at once. */
const batchSize = 1_000;

const findMembers = (transaction: Transaction, ids: readonly string[]) =>
  transaction.run<TeamMember & { readonly id: string }>(cypher`
    UNWIND ${ids} AS id
    MATCH (institution:Entity {id: id})
    RETURN id, coalesce(institution.sector, 'UNKNOWN') AS sector, coalesce(institution.publicResearch, false) AS publicResearch
  `);

const findPapersOf = (transaction: Transaction, institutions: readonly string[]) =>
  transaction.run<{ readonly id: string }>(cypher`
    UNWIND ${institutions} AS id
    MATCH (:Entity {id: id})<-[:AFFILIATED_WITH]-(paper:Paper)
    RETURN DISTINCT paper.id AS id
  `);

interface SketchRow extends TeamSketch {
  readonly id: string;
}

const findSketches = (transaction: Transaction, papers: readonly string[]) =>
  transaction.run<SketchRow>(cypher`
    UNWIND ${papers} AS id
    MATCH (paper:Entity {id: id})
    RETURN id,
           [(paper)-[affiliated:AFFILIATED_WITH]->(institution) | [affiliated.position, institution.id]] AS institutions,
           [(paper)-[authored:AUTHORED_BY]->() | coalesce(authored.at, [])] AS authors
  `);

const saveTeams = async (transaction: Transaction, sketches: readonly SketchRow[]): Promise<void> => {
  const ids = new Set(sketches.flatMap(({ institutions }) => institutions.map(([, id]) => id)));
  const members = ids.size === 0 ? [] : await findMembers(transaction, [...ids]);
  const known = new Map(members.map((member) => [member.id, member]));
  const rows = sketches.map((sketch) => ({ id: sketch.id, ...teamProperties(sketch, known) }));
  transaction.send(cypher`
    UNWIND ${rows} AS row
    MATCH (paper:Entity {id: row.id})
    SET paper.team = row.team, paper.teamClass = row.teamClass
  `);
};

/** Papers that were written, whose properties were replaced. */
const writtenPapers = ({ described, projected }: Plan): readonly SketchRow[] => {
  const papers = new Set(described.flatMap(({ id, noun, retired }) => (noun === 'Paper' && !retired ? [id] : [])));
  if (papers.size === 0) return [];
  return projected.flatMap(({ actor: { id }, after }) => (papers.has(id) ? [{ id, ...sketchOf(after) }] : []));
};

/** What of an institution decides the teams that it is in, without what it takes from its parents. */
const ownPlace = ({ properties: { sector = 'UNKNOWN', publicResearch = false, inheritsSector = false } }: Projection) =>
  `${sector} ${publicResearch} ${inheritsSector}`;

/**
 * Brings what papers hold of their teams up to a change: papers that were written, and those of institutions whose
 * sector is another one now. `heirs` are the institutions that have another sector from their parents. The papers'
 * versions stay: nothing else is said of them.
 */
export const writeTeams = async (transaction: Transaction, plan: Plan, heirs: readonly string[]): Promise<void> => {
  const written = writtenPapers(plan);
  if (written.length > 0) await saveTeams(transaction, written);
  const moved = plan.projected.flatMap(({ actor: { id, noun }, before, after }) =>
    noun === 'Institution' && ownPlace(before) !== ownPlace(after) ? [id] : [],
  );
  const institutions = new Set([...moved, ...heirs]);
  if (institutions.size === 0) return;
  const done = new Set(written.map(({ id }) => id));
  const papers = (await findPapersOf(transaction, [...institutions])).flatMap(({ id }) => (done.has(id) ? [] : [id]));
  for (let start = 0; start < papers.length; start += batchSize) {
    const sketches = await findSketches(transaction, papers.slice(start, start + batchSize));
    await saveTeams(transaction, sketches);
  }
};
