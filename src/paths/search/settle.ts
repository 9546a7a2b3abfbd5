import type { Collected, Collection } from './collector.ts';
import { identitiesOf } from './identity.ts';
import { mergeRows, sourcesOf, type Table } from './merge-rows.ts';
import { type Facts, layerOf, noYear, type PathIndex } from './path-index.ts';
import { type Renumbering, renumbering } from './renumber.ts';
import { at, inverted, type Rows } from './rows.ts';

type Numbers = Int16Array | Uint8Array | Float64Array;

/** Puts a number of each subject in its new place: what was told, else what was known. `into` holds what is neither. */
const placed = <Kind extends Numbers>(
  into: Kind,
  before: Numbers,
  told: ArrayLike<number>,
  sources: Int32Array,
): Kind => {
  for (let place = 0; place < into.length; place += 1) {
    const source = at(sources, place);
    if (source === -1) continue;
    into[place] = (source >= 0 ? before[source] : told[-2 - source]) ?? 0;
  }
  return into;
};

const asTable = ({ starts, members }: Rows): Table => ({ starts, columns: [members] });

const mergedRows = (before: Rows, told: Collection, subjects: Renumbering, members: Renumbering): Rows => {
  const { starts, columns } = mergeRows(asTable(before), told, subjects, [members]);
  return { starts, members: columns[0] ?? new Int32Array(0) };
};

const mergedFacts = (before: Facts, told: Collected): Facts => {
  const author = renumbering(before.ids.Author, told.arrivals.Author);
  const institution = renumbering(before.ids.Institution, told.arrivals.Institution);
  const paper = renumbering(before.ids.Paper, told.arrivals.Paper);
  const model = renumbering(before.ids.Model, told.arrivals.Model);
  const { signatures: signed } = before;
  const signatures = mergeRows(
    { starts: signed.starts, columns: [signed.authors, signed.institutions] },
    told.signatures,
    paper,
    [author, institution],
  );
  const known = sourcesOf(author, told.authorNumbers.subjects);
  const yearsOf = (noun: 'Paper' | 'Model', subjects: Renumbering, { subjects: arrived }: Collection): Int16Array =>
    placed(
      new Int16Array(subjects.ids.size).fill(noYear),
      before.years[noun],
      told.years[noun],
      sourcesOf(subjects, arrived),
    );
  return {
    ids: { Author: author.ids, Institution: institution.ids, Paper: paper.ids, Model: model.ids },
    years: { Paper: yearsOf('Paper', paper, told.authors), Model: yearsOf('Model', model, told.developers) },
    standings: placed(new Uint8Array(author.ids.size), before.standings, told.authorNumbers.standings, known),
    names: placed(new Float64Array(author.ids.size), before.names, told.authorNumbers.names, known),
    authors: mergedRows(before.authors, told.authors, paper, author),
    institutions: mergedRows(before.institutions, told.institutions, paper, institution),
    developers: mergedRows(before.developers, told.developers, model, institution),
    signatures: {
      starts: signatures.starts,
      authors: signatures.columns[0] ?? new Int32Array(0),
      institutions: signatures.columns[1] ?? new Int32Array(0),
    },
    cites: mergedRows(before.cites, told.cites, paper, paper),
  };
};

/**
 * The index of the facts known before with those that were told in place of them. From nothing, it is the index of all
 * that was told. Time and memory linear in both, and no id of an entity that was not told of is looked at.
 */
export const settle = (before: Facts, told: Collected): PathIndex => {
  const facts = mergedFacts(before, told);
  const { Author, Institution, Paper } = facts.ids;
  return {
    facts,
    authors: layerOf(facts.authors, Author),
    institutions: layerOf(facts.institutions, Institution),
    developers: layerOf(facts.developers, Institution),
    citedBy: inverted(facts.cites, Paper.size),
    identities: identitiesOf(facts.standings, facts.names),
  };
};

/** Ids that works named, or that were subjects, before they were told of anew: who may have gone with them. */
export const namedBefore = (
  { ids, authors, institutions, developers, cites }: Facts,
  told: Collected,
): readonly string[] => {
  const named = new Set<string>();
  const collect = (
    noun: 'Paper' | 'Model',
    lists: readonly (readonly [Rows, 'Author' | 'Institution' | 'Paper'])[],
  ): void => {
    for (const id of told.arrivals[noun].numbers.keys()) {
      const work = ids[noun].find(id);
      if (work < 0) continue;
      named.add(id);
      for (const [rows, members] of lists) {
        for (let place = at(rows.starts, work); place < at(rows.starts, work + 1); place += 1) {
          named.add(ids[members].idAt(at(rows.members, place)));
        }
      }
    }
  };
  collect('Paper', [
    [authors, 'Author'],
    [institutions, 'Institution'],
    [cites, 'Paper'],
  ]);
  collect('Model', [[developers, 'Institution']]);
  return [...named];
};
