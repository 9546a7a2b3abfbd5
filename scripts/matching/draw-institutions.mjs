// Draws the organisation strings of test/fixtures/matching/institutions.csv from the shared data: a stratified sample,
// the same on every run. The labels (ROR id, note) were then written by hand, before there was any matcher.
// Usage, after `npm run build`: node scripts/matching/draw-institutions.mjs data seeds
import { createHash } from 'node:crypto';
import { listCell } from '../../dist/importers/cells.js';
import { dataFile, jsonRows, line, sourceRows } from '../seeds/files.mjs';

const seed = 'institutions 1';
const order = (text) => createHash('sha256').update(`${seed}|${text}`).digest('hex');

/** Of the strings of one stratum the given number, by the hash of the string. */
const taken = new Set();
const draw = (stratum, file, strings, count) =>
  [...strings]
    .toSorted(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .filter(([text]) => !taken.has(text))
    .slice(0, count)
    .map(([text, country]) => {
      taken.add(text);
      return { text, country, file, stratum };
    });

const countBy = (texts) => {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};
const between = (counts, low, high, hint = () => '') =>
  [...counts].filter(([, count]) => count >= low && count < high).map(([text]) => [text, hint(text)]);

const sheets = [
  'notable_ai_models_2026-05-02',
  'large_scale_ai_models_2026-05-02',
  'all_ai_models_2025-04',
  'notable_ml_systems_2022-09-04',
];
const inModels = [];
for (const sheet of sheets) {
  for (const row of await sourceRows('epoch', `${sheet}.csv`)) {
    inModels.push(...new Set(listCell(row.Organization ?? row['Organization(s)'])));
  }
}
const models = countBy(inModels);
const organizations = new Map();
for (const row of await sourceRows('epoch', 'organizations_2025-05-12.csv')) {
  organizations.set(line(row.Organization), line(row.Country));
}
const epochHint = (text) => organizations.get(text) ?? '';

const authorships = (file) => jsonRows(dataFile(...file)).flatMap((work) => work.authorships ?? []);
const rawOf = (file) =>
  countBy(
    authorships(file)
      .flatMap((one) => one.raw_affiliation_strings ?? [one.raw_affiliation_string ?? ''])
      .map(line)
      .filter((text) => text !== '' && text.length <= 160),
  );
const displayOf = (file) =>
  new Map(
    authorships(file)
      .flatMap((one) => one.institutions ?? [])
      .map((one) => [line(one.display_name), one.country_code ?? '']),
  );

const [full, concepts, papers] = [
  ['openalex', 'works_full_shape.jsonl.gz'],
  ['openalex', 'ml_works_concepts.jsonl.gz'],
  ['papers', 'works.jsonl.gz'],
];
const paperStrings = rawOf(papers);

// Brands, acronyms, homonyms, languages: asked for by name, where they occur.
const asked = new Set([
  'Google',
  'Google DeepMind',
  'DeepMind',
  'Google Brain',
  'Google Research',
  'Meta AI',
  'Facebook AI Research',
  'Facebook',
  'Microsoft',
  'Microsoft Research',
  'Microsoft Research Asia',
  'Baidu',
  'Baidu Research - Silicon Valley AI Lab',
  'OpenAI',
  'Anthropic',
  'NVIDIA',
  'IBM',
  "Huawei Noah's Ark Lab",
  'Alibaba DAMO Academy',
  'Massachusetts Institute of Technology (MIT)',
  'ETH Zurich',
  'Carnegie Mellon University (CMU)',
  'École Polytechnique Fédérale de Lausanne (EPFL)',
  'INRIA',
  'KAIST',
  'Mila - Quebec AI (originally Montreal Institute for Learning Algorithms)',
  'Oak Ridge National Laboratory',
  'Lawrence Berkeley National Laboratory',
  'Ludwig-Maximilians-Universität München',
  'National Taiwan University',
  'Northeastern University',
  'York University',
  'Beijing Academy of Artificial Intelligence / BAAI',
  'Allen Institute for AI',
  'Mistral AI',
  'Naver',
  'IDSIA',
  'CNRS',
  'Sony',
  'Samsung',
  'MIT',
  'CMU',
  'UIUC',
  'ETHZ - ETH Zurich',
  'EPFL - EPF Lausanne',
  'UCL',
  'Baidu Research',
  'Meta Facebook',
  'Université de Montréal',
  'Technische Universität München',
  'Univ. of Texas at Austin',
  'NUS',
  'NTU',
  'HKUST',
  'USC',
  'Columbia',
  'Universität Tübingen',
  'Università di Bologna',
  'Universidad de Chile',
  'FAIR',
  'MPI-IS',
  'Samsung AI Center',
  'IBM Research',
  'Microsoft Research New England',
  'MIT-IBM Watson AI Lab',
]);
const everything = new Map([...models.keys(), ...organizations.keys()].map((text) => [text, epochHint(text)]));
const namedPapers = [...paperStrings.keys()].filter((text) => asked.has(text) && !everything.has(text));

// Homonyms and languages that the draw above had missed, chosen before any label was written.
const among = (counts, chosen) => [...counts.keys()].filter((text) => chosen.includes(text)).map((text) => [text, '']);
const moreOfPapers = [
  'Soochow University, China',
  'Newcastle University',
  'Università degli Studi di Genova',
  'Universidade de São Paulo',
  'NYU, New York University',
  'Univ. Grenoble Alpes',
];
const moreOfWorks = [
  'Dipartimento di Fisica, Università La Sapienza, P.le A. Moro 2, Roma, Italy',
  'Københavns Universitet, Faculty of Health and Medical Sciences, Department of Clinical Medicine, Department of Clinical Medicine, DK',
  'Universität Innsbruck, Austria',
  'Institut für Theoretische Physik, Technische Universität Wien, Wiedner Hauptstraβe 8–10 / 136, A-1040 Wien, Austria',
  'Unit of Lung Toxicology, Katholieke Universiteit Leuven, Leuven, Belgium',
  'CCS-7, Los Alamos National Laboratory, Los Alamos, NM, USA',
  'Washington University School of Medicine St. Louis, Missouri.',
  'Graduate Program in Electrical Engineering, Universidade Federal de Minas Gerais, Belo Horizonte, Brazil',
  'Ludwig-Maximilians-Universität Műnchen, Germany',
];

const drawn = [
  ...draw(
    'named',
    'epoch',
    [...everything].filter(([text]) => asked.has(text)),
    40,
  ),
  ...draw(
    'named',
    'papers/works.jsonl.gz',
    namedPapers.map((text) => [text, '']),
    20,
  ),
  ...draw('frequent', 'epoch', between(models, 8, Infinity, epochHint), 30),
  ...draw('occasional', 'epoch', between(models, 2, 8, epochHint), 35),
  ...draw(
    'rare',
    'epoch/organizations_2025-05-12.csv',
    [...organizations].filter(([text]) => (models.get(text) ?? 0) < 2),
    45,
  ),
  ...draw('raw', 'openalex/works_full_shape.jsonl.gz', between(rawOf(full), 1, Infinity), 25),
  ...draw('raw', 'openalex/ml_works_concepts.jsonl.gz', between(rawOf(concepts), 1, Infinity), 25),
  ...draw('display', 'openalex/works_full_shape.jsonl.gz', [...displayOf(full)], 12),
  ...draw('display', 'openalex/ml_works_concepts.jsonl.gz', [...displayOf(concepts)], 12),
  ...draw('frequent', 'papers/works.jsonl.gz', between(paperStrings, 50, Infinity), 12),
  ...draw('occasional', 'papers/works.jsonl.gz', between(paperStrings, 5, 50), 14),
  ...draw('rare', 'papers/works.jsonl.gz', between(paperStrings, 1, 5), 14),
  ...draw('named', 'papers/works.jsonl.gz', among(paperStrings, moreOfPapers), 6),
  ...draw('named', 'openalex', among(new Map([...rawOf(full), ...rawOf(concepts)]), moreOfWorks), 10),
];
for (const row of drawn) process.stdout.write(`${JSON.stringify(row)}\n`);
