import { type Draws, drawsOf } from './draws.ts';
import { affiliations, institution, institutionCount } from './places.ts';
import { doiOf, openalexId } from './synthetic-ids.ts';
import { authorOf, teamSize } from './teams.ts';
import { yearOf } from './timeline.ts';
import { givenNames, subjects, surnames, titleParts } from './words.ts';

const [venues, topics] = [40, 400];
/** Citations are a power law with density x⁻³. */
const [usualCitations, mostCitations] = [4, 200_000];
const mostReferences = 12;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const oneOf = (draws: Draws, words: readonly string[], ...[purpose, place, part]: Parameters<Draws['word']>): string =>
  words[draws.below(words.length, purpose, place, part)] ?? '';

const person = (draws: Draws, author: number): string =>
  `${oneOf(draws, givenNames, 'person', author)} ${oneOf(draws, surnames, 'person', author, 1)} (synthetic ${author})`;

const institutionShape = (draws: Draws, number: number) => {
  const { name, country, type } = institution(draws, number);
  const id = openalexId('I', number);
  return { id, display_name: name, ror: null, country_code: country, type, lineage: [id] };
};

interface Place {
  readonly work: number;
  readonly year: number;
  /** Number of the work's first authorship among all. */
  readonly authorship: number;
  readonly institutions: number;
}

/** Authorships of a work; a person who would sign twice signs once. */
const authorships = (draws: Draws, size: number, { work, year, authorship: first, institutions }: Place) => {
  const authors = Array.from({ length: size }, (_, index) => authorOf(draws, first + index));
  const distinct = [...new Set(authors)];
  return distinct.map((author, index) => {
    const name = person(draws, author);
    const where = affiliations(draws, { author, year, authorship: first + index, count: institutions });
    const shapes = where.map((number) => institutionShape(draws, number));
    return {
      author_position: index === 0 ? 'first' : index === distinct.length - 1 ? 'last' : 'middle',
      author: { id: openalexId('A', author), display_name: name, orcid: null },
      institutions: shapes,
      is_corresponding: index === work % distinct.length,
      raw_author_name: name,
      raw_affiliation_strings: shapes.map((shape) => `${shape.display_name}, ${shape.country_code}`),
    };
  });
};

const topicsOf = (draws: Draws, work: number) => {
  const chosen = new Set([0, 1, 2].map((part) => draws.below(topics, 'topic', work, part)));
  return [...chosen].map((number, place) => ({
    id: openalexId('T', number),
    display_name: `Synthetic ${subjects[number % subjects.length]} topic ${number}`,
    score: (9_999 - 2_500 * place - draws.below(2_000, 'topic', work, 3 + place)) / 10_000,
  }));
};

/** Two in three references are recent, the others to the oldest: both by the cube of a uniform number. */
const references = (draws: Draws, work: number): readonly string[] => {
  const count = Math.min(work, draws.below(mostReferences + 1, 'references', work));
  const cited = Array.from({ length: count }, (_, part) => {
    const unit = draws.unit('cites', work, part * 2);
    const distance = Math.floor(work * unit * unit * unit);
    return draws.below(3, 'cites', work, part * 2 + 1) < 2 ? work - 1 - distance : distance;
  });
  return [...new Set(cited)].map((number) => openalexId('W', number));
};

const titleOf = (draws: Draws, work: number): string => {
  const [how, what, why] = titleParts.map((words, part) => oneOf(draws, words, 'title', work, part));
  return `${how} ${what} for ${why} (synthetic work ${work})`;
};

const work = (draws: Draws, size: number, place: Place) => {
  const { work: number, year } = place;
  const [id, title, venue] = [openalexId('W', number), titleOf(draws, number), draws.below(venues, 'venue', number)];
  const [month, day] = [1 + draws.below(12, 'date', number), 2 + draws.below(27, 'date', number, 1)];
  const unit = draws.unit('cited', number);
  return {
    id,
    doi: draws.below(100, 'date', number, 2) < 92 ? doiOf(number) : null,
    title,
    display_name: title,
    publication_year: year,
    publication_date: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    language: 'en',
    type: 'article',
    primary_location: {
      landing_page_url: `https://works.example/${number}`,
      source: {
        id: openalexId('S', venue),
        display_name: `Synthetic Conference ${venue}`,
        issn_l: null,
        type: 'conference',
      },
    },
    authorships: authorships(draws, size, place),
    cited_by_count: Math.min(mostCitations, Math.floor(usualCitations * (1 / Math.sqrt(unit) - 1))),
    topics: topicsOf(draws, number),
    referenced_works: references(draws, number),
    is_synthetic: true,
  };
};

/** Works in OpenAlex's shape, one JSON line each: so many, by a seed. Memory does not grow with their number. */
export function* openalexWorks(count: number, seed: number): Generator<string> {
  const draws = drawsOf(seed);
  const institutions = institutionCount(count);
  let authorship = 0;
  for (let number = 0; number < count; number += 1) {
    const size = teamSize(draws, number);
    const place = { work: number, year: yearOf(number, count), authorship, institutions };
    yield `${JSON.stringify(work(draws, size, place))}\n`;
    authorship += size;
  }
}
