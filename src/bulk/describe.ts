import { contributionsOf } from '../curation/affiliations.ts';
import { sketchOf, teamProperties } from '../curation/paper-teams.ts';
import type { CurrentStatement } from '../log/entry.ts';
import { slotOf } from '../log/entry.ts';
import { idOf } from '../log/id.ts';
import type { NounName, Nouns, Properties } from '../log/noun.ts';
import { orderedKeys, type Projection, project, stubProperties } from '../log/project.ts';
import type { Subject, TargetOf } from '../log/project-edges.ts';
import { resolve, type Sources } from '../log/resolve.ts';
import type { Sector } from '../shared/sector.ts';
import type { TeamMember } from '../shared/team-class.ts';
import { type AffiliationYears, affiliationYears } from './affiliation-years.ts';
import type { Census } from './census.ts';
import { type Heirs, heirs } from './heirs.ts';
import type { KeyBook } from './key-book.ts';
import type { Output } from './output.ts';
import type { Spool } from './spool.ts';

export interface Describing {
  readonly nouns: Nouns;
  readonly book: KeyBook;
  readonly census: Census;
  readonly output: Output;
  readonly sources: Sources;
  /** The version of everything: the number of the last record. */
  readonly version: number;
}

interface Work extends Describing {
  readonly years: AffiliationYears;
  readonly heirs: Heirs;
  /** What is known of the institutions that are shown, by their numbers. */
  readonly members: Map<string, TeamMember>;
  readonly targetOf: TargetOf;
}

const writeNode = (
  { nouns, book, output, version }: Describing,
  number: number,
  properties: Properties,
  retired: boolean,
): void => {
  const noun = book.nounOf(number);
  const id = idOf(nouns[noun], book.keyOf(number));
  output.entity(noun, number, !retired, { ...properties, version, ...(retired && { retired }), id });
};

/** In a projection the numbers stand for ids: they tell entities apart as well, and need no hash. */
const targets =
  ({ book, census }: Describing): TargetOf =>
  (noun, key) => {
    const root = book.rootOf(noun, key);
    const number = book.numberOf(noun, root);
    return { id: String(number), root, retired: census.has(number, 'RETIRED') };
  };

const subjectOf = ({ nouns, book, census }: Work, number: number, statements: readonly CurrentStatement[]): Subject => {
  const noun = book.nounOf(number);
  const root = book.keyOf(number);
  const claimed = statements.flatMap(({ body }) => body.keys).filter((key) => book.rootOf(noun, key) === root);
  const keys = orderedKeys(nouns[noun], root, [...claimed, ...census.redirectedTo(number)]);
  return { id: String(number), root, keys, retired: census.has(number, 'RETIRED') };
};

const writeEdges = ({ census, output }: Work, number: number, noun: NounName, { edges }: Projection): void => {
  for (const { type, to, hidden, properties } of edges) {
    const end = Number(to);
    output.edge(noun, type, number, end, hidden, properties);
    if (census.statements(end) > 0) continue;
    census.mark(end, 'REFERENCED');
    census.print(end, String(properties.printed));
  }
};

const writeInstitution = (work: Work, number: number, properties: Properties): void => {
  const { sector, publicResearch } = properties;
  work.members.set(String(number), { sector: sector as Sector, publicResearch: publicResearch === true });
  writeNode(work, number, properties, false);
};

const writePaper = (work: Work, number: number, projection: Projection, retired: boolean): void => {
  for (const { author, institution, year } of contributionsOf(projection))
    work.years.add(Number(author), Number(institution), year);
  const team = retired ? null : teamProperties(sketchOf(projection), work.members);
  writeNode(work, number, { ...projection.properties, ...team }, retired);
};

/** Projects an entity whose statements are all there, and writes it. */
const describeEntity = (work: Work, number: number, statements: readonly CurrentStatement[]): void => {
  const { nouns, book, sources, targetOf } = work;
  const noun = nouns[book.nounOf(number)];
  const subject = subjectOf(work, number, statements);
  const projection = project(noun, subject, resolve(noun, subject.root, statements, sources), sources, targetOf);
  writeEdges(work, number, noun.name, projection);
  if (noun.name === 'Paper') writePaper(work, number, projection, subject.retired);
  else if (noun.name !== 'Institution' || subject.retired)
    writeNode(work, number, projection.properties, subject.retired);
  else if (!work.heirs.enter(number, projection)) writeInstitution(work, number, projection.properties);
};

/** Writes what has no statement: stubs, and nodes that only hold a place for records and identifiers. */
const writeUndescribed = (work: Work): void => {
  const { nouns, book, census, output } = work;
  for (let number = 0; number < book.size(); number += 1) {
    if (census.statements(number) > 0) continue;
    const noun = book.nounOf(number);
    const retired = census.has(number, 'RETIRED');
    if (census.has(number, 'REFERENCED') || census.has(number, 'REDIRECTED')) {
      const { keys, root } = subjectOf(work, number, []);
      const name = census.printed(number) ?? root.slice(root.indexOf(':') + 1);
      writeNode(work, number, stubProperties(nouns[noun], { keys }, name), retired);
    } else if (retired || census.has(number, 'NEEDED')) {
      const id = idOf(nouns[noun], book.keyOf(number));
      output.entity(noun, number, false, { id, noun, ...(retired && { retired }) });
    }
  }
};

/** An entity is written with its last statement; those of which several sources speak wait in memory until then. */
const describeThose = async (work: Work, entries: ReturnType<Spool['read']>): Promise<void> => {
  const { book, census, output } = work;
  const waiting = new Map<number, CurrentStatement[]>();
  for await (const entry of entries) {
    const { noun, subject, source } = entry;
    const number = book.numberOf(noun, book.rootOf(noun, subject));
    output.about(entry.seq, number);
    if (entry.type !== 'STATEMENT' || entry.body === null) {
      census.mark(number, 'NEEDED');
      continue;
    }
    const statements = waiting.get(number) ?? [];
    statements.push({ slot: slotOf(entry), source, noun, subject, body: entry.body });
    if (statements.length < census.statements(number)) waiting.set(number, statements);
    else {
      waiting.delete(number);
      describeEntity(work, number, statements);
    }
  }
};

/** Writes the graph that entries make: institutions first, whose sectors the papers hold. */
export const describeAll = async (given: Describing, read: Spool['read']): Promise<void> => {
  const work: Work = {
    ...given,
    years: affiliationYears(),
    heirs: heirs(),
    members: new Map(),
    targetOf: targets(given),
  };
  await describeThose(
    work,
    read((noun) => noun === 'Institution'),
  );
  for (const { number, properties } of work.heirs.settled()) writeInstitution(work, number, properties);
  await describeThose(
    work,
    read((noun) => noun !== 'Institution'),
  );
  writeUndescribed(work);
  for (const { author, institution, years } of work.years.pairs()) work.output.affiliation(author, institution, years);
};
