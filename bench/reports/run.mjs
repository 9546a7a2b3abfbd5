// Yearly shares of papers by class against the grouped scan over the driver, and the first share of models on a fresh
// server against the second; both over HTTP. See README.md.
import { deepStrictEqual } from 'node:assert';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { createApp } from '../../dist/app.js';
import { readConfig } from '../../dist/config.js';
import { openGraph } from '../../dist/graph/graph.js';
import { noEditor } from '../../dist/http/editor-build.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/local-neo4j.js';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    servers: { type: 'string', default: '5' },
  },
});
if (!options.data) throw new Error('--data: the folder (DATA_DIR) of a loaded graph is needed.');

const { neo4j: settings } = readConfig({ DATA_DIR: options.data, JAVA_HOME: process.env.JAVA_HOME });
const database = await startLocalNeo4j({ ...settings.local, role: 'guest' });
const graph = openGraph({ ...database, timeout: 60_000 });
const startServer = async () => {
  const app = await createApp({ graph, log: pino({ level: 'warn' }, pino.destination(2)), editor: noEditor });
  return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
};
const { app, url } = await startServer();
const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
  disableLosslessIntegers: true,
});
const session = driver.session({ database: database.database, defaultAccessMode: neo4j.session.READ });

const reportOf = (by, selection) => `query Report($seed: Int!) {
  shares(of: PAPERS, by: ${by}, period: {}, seed: $seed) { coverage { counted withoutDate } facets { buckets { label cells { key value ${selection} } } } }
}`;

/** Another seed each time, so that no report that is kept answers. */
let seed = 0;
const ask = async (query, server = url) => {
  seed += 1;
  const response = await fetch(`${server.replace(/\/$/, '')}/graphql`, {
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

/** Two questions about models that have nothing in common but the models. */
const ofModels = (period, scale) => `query Report($seed: Int!) {
  shares(of: MODELS, by: TEAM_CLASS, period: ${period}, scale: ${scale}, seed: $seed) { coverage { counted } facets { buckets { label cells { key value share } } } }
}`;
const firstQuestion = ofModels('{}', '{ zScore: 0.76 }');
const secondQuestion = ofModels('{ from: 2015, to: 2022, every: FIVE_YEARS }', '{ topFraction: 0.25 }');

const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** What two questions take a server that nobody asked anything: the first one reads all models. */
const measureModels = async () => {
  const [first, second] = [[], []];
  for (let server = 0; server < Number(options.servers); server += 1) {
    const fresh = await startServer();
    try {
      first.push(await timed(() => ask(firstQuestion, fresh.url)));
      second.push(await timed(() => ask(secondQuestion, fresh.url)));
    } finally {
      await fresh.app.close();
    }
  }
  const [slow, fast] = [first, second].map((all) =>
    quantile(
      all.toSorted((a, b) => a - b),
      0.5,
    ),
  );
  const [{ models }] = (
    await session.run('MATCH (m:Model) WHERE m.stub IS NULL RETURN count(*) AS models')
  ).records.map((one) => one.toObject());
  console.log(`\n${models} models, ${options.servers} fresh servers one after another\n`);
  console.log('| shares of models | median ms |\n|---|---|');
  console.log(`| the first | ${slow.toFixed(1)} |`);
  console.log(
    `| with another period and another rule | ${fast.toFixed(1)}, ${(slow / fast).toFixed(1)} times faster |`,
  );
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
      const time = await timed(side);
      if (round >= 3) times[name].push(time);
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
  await measureModels();
} finally {
  await session.close();
  await driver.close();
  await app.close();
  await graph.close();
  await database.release();
}
