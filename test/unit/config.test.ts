import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { StartFault } from '../../src/shared/start-fault.ts';

const remote = { NEO4J_URI: 'bolt://graph.example:7687', NEO4J_PASSWORD: 'secret' };

describe('the configuration', () => {
  it('is a local database, seeds and port 4000 on loopback where nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      seeds: resolve('seeds'),
      logLevel: 'info',
      uploads: { folder: resolve('.data/imports'), mostBytes: 4_000_000_000 },
      pathIndexLimit: 60_000_000,
      queryEditor: true,
      neo4j: { kind: 'local', local: { dataDir: resolve('.data'), java: 'java', boltPort: 7687 } },
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', SEED: '', JAVA_HOME: '' })).toEqual(readConfig({}));
  });

  it('takes every setting from its variable', () => {
    const settings = {
      PORT: '0',
      HOST: '::1',
      SEED: '/facts',
      LOG_LEVEL: 'WARN',
      QUERY_EDITOR: 'none',
      DATA_DIR: '/data',
      MAX_UPLOAD_MB: '20',
      PATH_INDEX_LIMIT: '0',
      JAVA_HOME: '/jdk',
      BOLT_PORT: '0',
    };
    expect(readConfig(settings)).toMatchObject({
      host: '::1',
      port: 0,
      seeds: '/facts',
      logLevel: 'warn',
      queryEditor: false,
      uploads: { folder: '/data/imports', mostBytes: 20_000_000 },
      pathIndexLimit: 0,
      neo4j: { local: { dataDir: '/data', java: '/jdk/bin/java', boltPort: 0 } },
    });
  });

  it('loads no seeds where SEED is none', () => {
    expect(readConfig({ SEED: 'none' }).seeds).toBeUndefined();
  });

  it('is the database at NEO4J_URI where that is set', () => {
    expect(readConfig({ ...remote, NEO4J_USER: 'ada', NEO4J_DATABASE: 'models' }).neo4j).toEqual({
      kind: 'remote',
      remote: { uri: 'bolt://graph.example:7687', user: 'ada', password: 'secret', database: 'models' },
    });
  });

  it.each([
    'bolt://localhost:7687',
    'bolt+s://graph.example',
    'bolt+ssc://10.0.0.1:7687',
    'neo4j://core-1.example:7687',
    'neo4j+s://0a1b2c3d.databases.neo4j.io',
    'neo4j+ssc://[::1]:7687',
  ])('accepts the address %s', (uri) => {
    expect(readConfig({ ...remote, NEO4J_URI: uri }).neo4j).toMatchObject({ remote: { uri } });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4000.5'],
    ['PORT', 'http'],
    ['HOST', 'two hosts'],
    ['LOG_LEVEL', 'loud'],
    ['QUERY_EDITOR', 'toString'],
    ['MAX_UPLOAD_MB', '0'],
    ['MAX_UPLOAD_MB', '4GB'],
    ['PATH_INDEX_LIMIT', 'many'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'bolt://user:password@localhost'],
    ['NEO4J_DATABASE', 'a'],
  ])('refuses %s=%s, naming the variable, the value and what is allowed', (name, value) => {
    const read = (): unknown => readConfig({ ...remote, [name]: value });
    expect(read).toThrow(StartFault);
    expect(read).toThrow(new RegExp(`^${name}: .* is not allowed; expected .+\\.$`));
    expect(read).toThrow(JSON.stringify(value));
  });

  it.each(['80', '1023', '65536', 'bolt'])(
    'refuses BOLT_PORT=%s: it is any free port, or one that nobody guards',
    (value) => {
      expect(() => readConfig({ BOLT_PORT: value })).toThrow(
        `BOLT_PORT: ${JSON.stringify(value)} is not allowed; expected a port from 1024 to 65535, or 0 for any free one.`,
      );
    },
  );

  it('asks for the password of a database that runs elsewhere', () => {
    expect(() => readConfig({ NEO4J_URI: remote.NEO4J_URI })).toThrow(/^NEO4J_PASSWORD: is not set; expected .+\.$/);
  });

  it('names everything that is wrong, a line each', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT: .*\nLOG_LEVEL: .*$/);
  });

  it('never shows the password', () => {
    expect(() => readConfig({ ...remote, NEO4J_PASSWORD: 'top-secret', PORT: 'x' })).not.toThrow(/top-secret/);
  });
});
