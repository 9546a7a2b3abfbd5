import type { Graph } from '../../graph/graph.ts';
import { schemeOf } from '../../log/key.ts';
import type { Roots } from '../roots.ts';
import { sieve } from '../sieve.ts';
import { referencesIn, type StatementRow, streamStatements, textIn, yearIn } from '../statements.ts';
import type { PaperFacts } from './match-papers.ts';
import { comparedTitle } from './title.ts';

type Told = Omit<PaperFacts, 'root'>;

const ofStatement = ({ body: { keys, fields } }: StatementRow): Told => ({
  keys,
  title: textIn(fields.name) ?? '',
  year: yearIn(fields.publicationDate),
  authors: referencesIn(fields.authors).map(({ name }) => name),
});

/** A key made of title, year and first author says what a reference knows of its paper. */
const ofTitleKey = (key: string): Told | null => {
  const [, title, year, first] = /^title:(.*)\|(\d{4})?\|([^|]*)$/u.exec(key) ?? [];
  if (title === undefined) return null;
  return { keys: [key], title, year: year === undefined ? null : Number(year), authors: first ? [first] : [] };
};

/** A model's sheet names its paper by one key and the title; the model's year is the paper's. */
const ofReference = (key: string, title: string, year: number | null): Told =>
  ofTitleKey(key) ?? { keys: [key], title, year, authors: [] };

/** What sources say of papers, and what models say of theirs. */
async function* streamTold(graph: Graph): AsyncGenerator<Told> {
  for await (const row of streamStatements(graph, 'Paper')) yield ofStatement(row);
  for await (const { body } of streamStatements(graph, 'Model')) {
    const year = yearIn(body.fields.publicationDate);
    for (const { key, name } of referencesIn(body.fields.papers)) {
      if (schemeOf(key) !== 'openreview') yield ofReference(key, name, year);
    }
  }
}

/** The papers whose titles repeat: the others are read and forgotten, so that memory grows only with what may be matched. */
export const readPapers = async (graph: Graph, roots: Roots): Promise<readonly PaperFacts[]> => {
  const titles = sieve();
  for await (const { title } of streamTold(graph)) {
    const compared = comparedTitle(title);
    if (compared) titles.add(compared.main);
  }
  const found: Told[] = [];
  for await (const told of streamTold(graph)) {
    const compared = comparedTitle(told.title);
    if (compared && titles.mayRepeat(compared.main)) found.push(told);
  }
  await roots.load(found.flatMap(({ keys }) => keys[0] ?? []));
  return found.map((told) => ({ ...told, root: roots.of(told.keys[0] ?? '') }));
};
