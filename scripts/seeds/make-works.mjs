// seeds/works-ml.jsonl, from OpenAlex's sample of works on machine learning: bibliographic facts, authorships, concepts and
// citations among them; seeds/registry-works.jsonl: the registry's records of their institutions that the sheets lack.
import { writeFileSync } from 'node:fs';
import { dataFile, jsonRows, seedFile, tableRows } from './files.mjs';

const works = jsonRows(dataFile('openalex', 'ml_works_concepts.jsonl.gz'));
const sample = new Set(works.map(({ id }) => id));

const institutionOf = ({ id, display_name, ror, country_code }) => ({ id, display_name, ror, country_code });

const authorshipOf = ({ author, institutions, is_corresponding, raw_author_name }) => ({
  author: { id: author.id, display_name: author.display_name, orcid: author.orcid },
  institutions: institutions.map(institutionOf),
  is_corresponding,
  raw_author_name,
});

const locationOf = (location) =>
  location && {
    landing_page_url: location.landing_page_url,
    source: location.source && {
      id: location.source.id,
      display_name: location.source.display_name,
      issn_l: location.source.issn_l,
      type: location.source.type,
    },
  };

const workOf = (work) => ({
  id: work.id,
  doi: work.doi,
  title: work.title,
  publication_year: work.publication_year,
  type: work.type,
  cited_by_count: work.cited_by_count,
  primary_location: locationOf(work.primary_location),
  authorships: work.authorships.map(authorshipOf),
  concepts: work.concepts
    .filter(({ score }) => score > 0)
    .map(({ id, display_name, score }) => ({ id, display_name, score: Number(score.toFixed(4)) })),
  referenced_works: work.referenced_works.filter((id) => sample.has(id)),
});

const writeLines = (name, rows) => {
  writeFileSync(seedFile(name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  console.log(`${name}: ${rows.length} rows`);
};

writeLines('works-ml.jsonl', works.map(workOf));

const bare = (id) => id.replace('https://ror.org/', '');
const described = new Set((await tableRows(seedFile('registry.csv'))).map((row) => row.ROR.replace('ror:', '')));
const wanted = new Set(
  works.flatMap(({ authorships }) =>
    authorships.flatMap(({ institutions }) => institutions.flatMap(({ ror }) => (ror ? [bare(ror)] : []))),
  ),
);
const records = jsonRows(dataFile('ror', 'ror-records.jsonl.gz')).filter(
  ({ id }) => wanted.has(bare(id)) && !described.has(bare(id)),
);
const shown = new Set([...described, ...records.map(({ id }) => bare(id))]);

/** In the registry's second schema: one name, the countries, and those relations whose other end is described too. */
const recordOf = (record) => ({
  id: record.id,
  status: record.status,
  names: [
    {
      value: record.name ?? record.names.find(({ types }) => types.includes('ror_display')).value,
      types: ['ror_display'],
    },
  ],
  types: record.types.map((type) => type.toLowerCase()),
  locations: (
    record.locations?.map(({ geonames_details }) => geonames_details.country_code) ?? [record.country.country_code]
  ).map((country_code) => ({ geonames_details: { country_code } })),
  relationships: record.relationships
    .filter(({ type, id }) => /^(?:parent|successor)$/iu.test(type) && shown.has(bare(id)))
    .map(({ type, id, label }) => ({ type: type.toLowerCase(), id, label })),
});

writeLines('registry-works.jsonl', records.map(recordOf));
