// seeds/datasets.csv and seeds/topics-epoch.csv, from the model seeds; seeds/topics-openalex.csv, from OpenAlex's table of
// topics: every domain, field and subfield, and the topics of computer science.

import { listCell } from '../../dist/importers/cells.js';
import { datasetNames } from '../../dist/importers/epoch-models.js';
import { normalName } from '../../dist/log/key.js';
import { line, seedFile, sourceRows, tableRows, writeSeed } from './files.mjs';

const models = (
  await Promise.all(['notable', 'large-scale', 'frontier'].map((sheet) => tableRows(seedFile(`models-${sheet}.csv`))))
).flat();

/** Names once each, by the first spelling, in alphabetical order. */
const distinct = (names) => {
  const byName = new Map();
  for (const name of names) if (!byName.has(normalName(name))) byName.set(normalName(name), name);
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
};

writeSeed(
  'datasets.csv',
  ['Dataset'],
  distinct(models.flatMap((row) => datasetNames(row['Training dataset']))).map((Dataset) => ({ Dataset })),
);

writeSeed(
  'topics-epoch.csv',
  ['Topic', 'Scheme', 'Level'],
  ['Domain', 'Task'].flatMap((column) =>
    distinct(models.flatMap((row) => listCell(row[column]))).map((Topic) => ({
      Topic,
      Scheme: 'epoch',
      Level: column.toLowerCase(),
    })),
  ),
);

const columns = ['topic_id', 'topic_name', 'domain', 'field', 'subfield'];
const topics = (await sourceRows('openalex', 'topics.csv')).map((row) =>
  Object.fromEntries(columns.map((column) => [column, line(row[column])])),
);
const chosen = topics.filter(({ field }) => field === 'Computer Science');
const placeOf = ({ domain, field, subfield }) => [domain, field, subfield].join('|');
const described = new Set(chosen.map(placeOf));
const others = new Map();
for (const row of topics) {
  if (row.subfield === '' || described.has(placeOf(row)) || others.has(placeOf(row))) continue;
  others.set(placeOf(row), { ...row, topic_id: '', topic_name: '' });
}
writeSeed('topics-openalex.csv', columns, [...chosen, ...others.values()]);
