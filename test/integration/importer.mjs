// `node importer.mjs FILE WEIGHT`: imports a sheet of models into the tests' database in batches of a weight, and prints a
// line after each, until it is killed.
import { curationService } from '../../dist/curation/service.js';
import { nouns } from '../../dist/entities/nouns.js';
import { openGraph } from '../../dist/graph/graph.js';
import { importFile } from '../../dist/importers/import-file.js';

const [, , path, weight] = process.argv;
const graph = openGraph(JSON.parse(process.env.TEST_DATABASE));
const file = { kind: 'epoch-models', path, author: 'test', batchWeight: Number(weight), retireMissing: true };
const onProgress = ({ phase, rows }) => process.stdout.write(`${phase} ${rows}\n`);
const report = await importFile(curationService(graph, nouns), file, { onProgress });
process.stdout.write(`done ${JSON.stringify(report)}\n`);
await graph.close();
