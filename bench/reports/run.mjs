// Yearly shares of papers by class, over HTTP, against the grouped scan over the driver. See README.md.
import { deepStrictEqual } from 'node:assert';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { createApp } from '../../dist/app.js';
import { readConfig } from '../../dist/config.js';
import { openGraph } from '../../dist/graph/graph.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/local-neo4j.js';

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, rounds: { type: 'string', default: '20' } },
});
if (!options.data) throw new Error('--data: the folder (DATA_DIR) of a loaded graph is needed.');

const { neo4j: settings } = readConfig({ DATA_DIR: options.data, JAVA_HOME: process.env.JAVA_HOME });
const database = await startLocalNeo4j({ ...settings.local, role: 'guest' });
const graph = openGraph({ ...database, timeout: 60_000 });
const editor = { state: () => ({ kind: 'BUILDING' }), start: () => undefined, stop: async () => undefined };
const app = await createApp({ graph, log: pino({ level: 'warn' }, pino.destination(2)), editor });
const url = await app.listen({ host: '127.0.0.1', port: 0 });
const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
  disableLosslessIntegers: true,
});
const session = driver.session({ database: database.database, defaultAccessMode: neo4j.session.READ });

const reportOf = (by, selection) => `query Report($seed: Int!) {
  shares(of: PAPERS, by: ${by}, period: {}, seed: $seed) { coverage { counted withoutDate } facets { buckets { label cells { key value ${selection} } } } }
}`;

/** Another seed each time, so that no report that is kept answers. */
let seed = 0;
const ask = async (query) => {
  seed += 1;
  const response = await fetch(`${url.replace(/\/$/, '')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables: { seed } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data.shares;
};
const scan = async () =>
  (await session.run('MATCH (p:Paper) RETURN p.year AS year, p.teamClass AS class, count(*) AS count')).records.map(
    (record) => record.toObject(),
  );

const sides = {
  'grouped scan, bare driver': scan,
  'shares by TEAM_CLASS': () => ask(reportOf('TEAM_CLASS', 'share')),
  'the same with intervals': () => ask(reportOf('TEAM_CLASS', 'share interval { low high }')),
  'shares by SECTOR': () => ask(reportOf('SECTOR', 'share')),
};

/** Both count the same, class by class. */
const compare = async () => {
  const counted = new Map(
    (await scan()).flatMap(({ year, class: name, count }) => (year === null ? [] : [[`${year} ${name}`, count]])),
  );
  const { facets } = await ask(reportOf('TEAM_CLASS', 'share'));
  const reported = facets[0].buckets.flatMap(({ label, cells }) =>
    cells.flatMap(({ key, value }) => (value > 0 ? [[`${label} ${key}`, value]] : [])),
  );
  deepStrictEqual(new Map(reported.sort()), new Map([...counted].sort()));
};

const quantile = (ascending, share) => ascending[Math.floor((ascending.length - 1) * share)];

try {
  await compare();
  const [{ papers }] = (await session.run('MATCH (p:Paper) RETURN count(*) AS papers')).records.map((one) =>
    one.toObject(),
  );
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let round = 0; round < Number(options.rounds) + 3; round += 1) {
    for (const [name, side] of Object.entries(sides)) {
      const start = performance.now();
      await side();
      if (round >= 3) times[name].push(performance.now() - start);
    }
  }
  console.log(`${papers} papers, ${options.rounds} rounds in turns\n`);
  console.log('| | median ms | p90 ms | of the scan |\n|---|---|---|---|');
  const base = quantile(
    times['grouped scan, bare driver'].toSorted((a, b) => a - b),
    0.5,
  );
  for (const [name, all] of Object.entries(times)) {
    const ascending = all.toSorted((a, b) => a - b);
    const median = quantile(ascending, 0.5);
    console.log(
      `| ${name} | ${median.toFixed(1)} | ${quantile(ascending, 0.9).toFixed(1)} | ${(median / base).toFixed(2)} |`,
    );
  }
} finally {
  await session.close();
  await driver.close();
  await app.close();
  await graph.close();
  await database.release();
}
