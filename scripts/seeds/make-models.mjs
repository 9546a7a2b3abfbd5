// seeds/models-*.csv and seeds/papers.csv, from Epoch's notable, large-scale and frontier sheets of 2026-05-02.
import { listCell } from '../../dist/importers/cells.js';
import { publicationOf } from '../../dist/importers/model-sheet.js';
import { linkKeys, paperKeys } from '../../dist/importers/paper-key.js';
import { mergePublications } from '../../dist/importers/publications.js';
import { line, sourceRows, writeSeed } from './files.mjs';

const sheets = {
  'models-notable.csv': 'notable_ai_models_2026-05-02.csv',
  'models-large-scale.csv': 'large_scale_ai_models_2026-05-02.csv',
  'models-frontier.csv': 'frontier_ai_models_2026-05-02.csv',
};

// Facts and figures; a file has those that its sheet has. No abstracts, notes or quotations.
const columns = [
  'Model',
  'Organization',
  'Publication date',
  'Domain',
  'Task',
  'Approach',
  'Parameters',
  'Training compute (FLOP)',
  'Training compute estimation method',
  'Training dataset',
  'Training dataset size (total)',
  '(DEPRECATED) Training dataset size (datapoints)',
  'Training time (hours)',
  'Training hardware',
  'Hardware quantity',
  'Hardware utilization (MFU)',
  'Training compute cost (2023 USD)',
  'Training power draw (W)',
  'Confidence',
  'Model accessibility',
  'Training code accessibility',
  'Base model',
  'Notability criteria',
  'Frontier model',
  'Citations',
  'Reference',
  'Link',
  'Authors',
];

const addresses = (cell) => [
  ...new Set((cell.match(/(?:https?:\/\/|www\.)[^\s,;"<>]+/giu) ?? []).map((each) => each.replace(/[).]+$/u, ''))),
];

/** One line per cell; of links only the addresses, of authors only the persons (a few cells hold announcements instead). */
const tidy = (row) => ({
  ...Object.fromEntries(columns.flatMap((column) => (column in row ? [[column, line(row[column])]] : []))),
  Link: addresses(row.Link ?? '').join(' '),
  Authors: (publicationOf({ cells: row, number: 0, line: 0 })?.authors ?? []).join('; '),
});

/** Two rows of one name and year in one sheet are one model: what the first leaves blank, the second fills. */
const united = (rows) => {
  const byName = new Map();
  for (const row of rows) {
    const key = `${row.Model.toLowerCase()}|${row['Publication date'].slice(0, 4)}`;
    const first = byName.get(key);
    if (first === undefined) byName.set(key, row);
    else for (const [column, value] of Object.entries(row)) if (first[column] === '') first[column] = value;
  }
  return [...byName.values()];
};

const files = new Map();
for (const [seed, sheet] of Object.entries(sheets)) {
  files.set(seed, united((await sourceRows('epoch', sheet)).map(tidy)));
}

const describe = (cells) => publicationOf({ cells, number: 0, line: 0 });
const papers = mergePublications([...files.values()].flat().flatMap((row) => describe(row) ?? []));
const paperOf = new Map();
for (const paper of papers) {
  for (const key of paper.keys) {
    if (paperOf.has(key)) throw new Error(`${key} stands for two publications`);
    paperOf.set(key, paper);
  }
}

/** An identifier in the link decides; two publications of one title and year differ by it. */
const keyOf = (row) => {
  const publication = describe(row);
  if (publication === null) return '';
  const [best = ''] = linkKeys(publication.link).length > 0 ? linkKeys(publication.link) : paperKeys(publication);
  return paperOf.get(best).keys[0];
};

for (const [seed, rows] of files) {
  const own = columns.filter((column) => column in rows[0]);
  writeSeed(
    seed,
    [...own, 'Paper key'],
    rows.map((row) => ({ ...row, 'Paper key': keyOf(row) })),
  );
}

const inner = papers
  .flatMap((paper) => [...paper.authors, ...paper.organizations])
  .filter((name) => name.includes(';'));
if (inner.length > 0) throw new Error(`names with a semicolon: ${inner.join(' | ')}`);

writeSeed(
  'papers.csv',
  ['Key', 'Other keys', 'Title', 'Link', 'Publication date', 'Authors', 'Organizations', 'Citations'],
  papers.map((paper) => ({
    Key: paper.keys[0],
    'Other keys': paper.keys.slice(1).join('; '),
    Title: paper.title,
    Link: addresses(paper.link ?? '')[0] ?? '',
    'Publication date': paper.date ?? '',
    Authors: paper.authors.join('; '),
    Organizations: paper.organizations.join('; '),
    Citations: paper.citations === null ? '' : String(paper.citations),
  })),
);

const organizations = new Set([...files.values()].flat().flatMap((row) => listCell(row.Organization)));
console.log(
  `${organizations.size} organisations, ${new Set(papers.flatMap((paper) => paper.authors)).size} author names`,
);
