// A list whose first item's field fails late while its second item's is null at once: graphql-js answers, and leaves a
// rejection that nobody awaits. Prints the answer and what was logged; with `--survive` as the server does.
import { buildSchema, graphql } from 'graphql';
import { surviveRejections } from '../../dist/unhandled-rejections.js';

const logged = [];
if (process.argv.includes('--survive'))
  surviveRejections({ error: ({ err, count }) => logged.push([err.message, count]) });

const late = () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('late')), 5));
const answer = await graphql({
  schema: buildSchema('type Query { items: [Item!] } type Item { org: String! }'),
  rootValue: { items: [{ org: late }, { org: () => null }] },
  source: '{ items { org } }',
});
await late().catch(() => undefined);
process.stdout.write(JSON.stringify({ data: answer.data, logged }));
