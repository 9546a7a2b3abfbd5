import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readSource, readSources, type SourceFile } from './support/source-files.ts';

/**
 * Who may import whom, by folder of `src`. Nothing points upward. A feature never imports a feature: what they share are
 * the nouns and the loaders of `entities`. Files beside the folders wire everything together, and nobody imports them.
 */
const base = ['shared', 'log', 'graph'];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  log: ['shared'],
  graph: ['shared'],
  'local-neo4j': ['shared'],
  entities: base,
  records: [...base, 'entities'],
  meta: [...base, 'entities'],
  node: [...base, 'entities'],
  statistics: [],
  reports: [...base, 'entities', 'statistics'],
  analytics: [...base, 'entities', 'statistics', 'reports'],
  groups: [...base, 'entities', 'statistics', 'reports'],
  findings: [...base, 'entities', 'statistics', 'reports'],
  paths: [...base, 'entities'],
  subgraph: [...base, 'entities'],
  search: [...base, 'entities'],
  curation: [...base, 'entities'],
  importers: [...base, 'entities', 'curation'],
  matching: [...base, 'entities', 'curation'],
  bulk: [...base, 'entities', 'curation'],
  generate: [],
  commands: [...base, 'curation', 'importers', 'generate', 'findings'],
  api: ['shared'],
  tables: ['shared'],
  exporters: ['shared'],
  imports: ['shared', 'log', 'importers'],
  http: ['shared', 'api', 'imports', 'findings'],
};

/** Single files that may import more than their folder, and exactly what. */
const exceptions: readonly (readonly [file: RegExp, from: RegExp, why: string])[] = [
  [
    /^[\w-]+\/(.+\/)?[\w-]*resolvers\.ts$/,
    /^(api\/schema\.generated|context)\.ts$/,
    'resolvers are typed by the schema and get the context',
  ],
  [/^api\/schema\.ts$/, /\/resolvers\.ts$/, 'the schema is put together of every feature’s resolvers'],
  [/^api\/schema\.generated\.ts$/, /./, 'the types of resolvers name the nouns; it has no code'],
  [/^(api\/server|api\/warm-up|http\/graphql-routes)\.ts$/, /^context\.ts$/, 'requests are answered with a context'],
];

/** Where a file of these names is imported from at all: they are a feature's own. */
const layers: readonly (readonly [layer: RegExp, mayBeImportedBy: RegExp])[] = [
  [/(^|\/)(\w+-)?repository\.ts$/, /(^|\/)(?!([\w-]+-)?resolvers\.ts$)[^/]+$/],
  [/(^|\/)resolvers\.ts$/, /^api\/schema\.ts$/],
  [
    /(^|\/)service\.ts$/,
    /^([\w-]+|api\/schema\.generated)\.ts$|(^|\/)([\w-]+-)?(service|resolvers)\.ts$|^(importers|commands|bulk)\//,
  ],
];

const zoneOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const isWiring = ({ path }: SourceFile): boolean => !path.includes('/');

const isExcepted = (path: string, from: string): boolean =>
  exceptions.some(([file, target]) => file.test(path) && target.test(from));

/** Imports that the table does not allow, in words. */
const forbiddenIn = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    isWiring(file)
      ? []
      : file.imports
          .filter(({ from, ours }) => ours && zoneOf(from) !== zoneOf(file.path) && !isExcepted(file.path, from))
          .filter(({ from }) => !mayImport[zoneOf(file.path)]?.includes(zoneOf(from)))
          .map(({ from }) => `${file.path} imports ${from}`),
  );

const wrongLayersIn = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ path, imports }) =>
    imports.flatMap(({ from, ours }) =>
      ours && layers.some(([layer, by]) => layer.test(from) && !by.test(path)) ? [`${path} imports ${from}`] : [],
    ),
  );

/** Repositories and services of one noun that another noun or a feature imports. */
const foreignInsidesIn = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) => !isWiring(file) && file.path !== 'api/schema.generated.ts')
    .flatMap(({ path, imports }) =>
      imports.flatMap(({ from, ours }) =>
        ours &&
        /\/(repository|service)\.ts$/.test(from) &&
        folderOf(from) !== folderOf(path) &&
        zoneOf(from) !== zoneOf(path)
          ? [`${path} imports ${from}`]
          : [],
      ),
    )
    .filter((line) => !/^(importers|commands|bulk)\/.* imports curation\//.test(line));

/** The files of each circle of imports. */
const cyclesIn = (files: readonly SourceFile[]): readonly string[] => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const { from, ours } of byPath.get(path)?.imports ?? []) if (ours) walk(from, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return cycles;
};

const sources = readSources();
const readJson = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const manifest = readJson('package.json');
const lock = readJson('package-lock.json');

describe('the server’s code', () => {
  it('imports along the arrows only, and no feature another', () => {
    expect(forbiddenIn(sources)).toEqual([]);
  });

  it('keeps resolvers from repositories, and everything from resolvers but the schema', () => {
    expect(wrongLayersIn(sources)).toEqual([]);
  });

  it('keeps the inside of a feature inside', () => {
    expect(foreignInsidesIn(sources)).toEqual([]);
  });

  it('has a place in the table for every folder', () => {
    const folders = new Set(sources.filter((file) => !isWiring(file)).map(({ path }) => zoneOf(path)));
    expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  it('has no circle of imports, of types neither', () => {
    expect(cyclesIn(sources)).toEqual([]);
  });

  it('has no barrel', () => {
    expect(sources.filter(({ reexports }) => reexports).map(({ path }) => path)).toEqual([]);
  });

  it('reads the environment in config.ts only', () => {
    expect(sources.filter(({ readsEnvironment }) => readsEnvironment).map(({ path }) => path)).toEqual(['config.ts']);
  });

  it('imports only packages that it declares, and Neo4j’s driver only to reach the database', () => {
    const declared = new Set(Object.keys(manifest.dependencies));
    const used = sources.flatMap(({ path, imports }) =>
      imports.filter(({ ours, from }) => !ours && !from.startsWith('node:')).map(({ from }) => [path, from] as const),
    );
    expect(used.filter(([, from]) => !declared.has(from))).toEqual([]);
    const driver = used.filter(([, from]) => from === 'neo4j-driver').map(([path]) => path);
    expect(driver.filter((path) => !/^(graph\/|database\.ts$|local-neo4j\/)/.test(path))).toEqual([]);
  });

  it('has what it imports installed without the packages of development', () => {
    // npm leaves a package out of such an installation that is declared twice.
    expect(Object.keys(manifest.devDependencies).filter((name) => name in manifest.dependencies)).toEqual([]);
    const missing = Object.keys(manifest.dependencies).filter((name) => lock.packages[`node_modules/${name}`]?.dev);
    expect(missing).toEqual([]);
  });

  it('has no file of more than 200 lines', () => {
    const long = sources.filter(({ path, lines }) => lines > 200 && !path.endsWith('.generated.ts'));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});

describe('these checks', () => {
  const withFile = (path: string, text: string): readonly SourceFile[] => [...sources, readSource(path, text)];

  it.each([
    ['analytics/x.ts', "import { pathService } from '../paths/service.ts';", forbiddenIn],
    ['analytics/x.ts', "export const later = () => import('../paths/paths.ts');", forbiddenIn],
    ['log/x.ts', "import type { Graph } from '../graph/graph.ts';", forbiddenIn],
    ['shared/x.ts', "import type { Context } from '../context.ts';", forbiddenIn],
    ['api/x.ts', "import { modelService } from '../entities/model/service.ts';", forbiddenIn],
    ['entities/topic/resolvers.ts', "import { findTeams } from '../model/repository.ts';", wrongLayersIn],
    ['paths/resolvers.ts', "import { findSurvivors } from './repository.ts';", wrongLayersIn],
    ['records/x.ts', "import { findTeams } from '../entities/model/repository.ts';", foreignInsidesIn],
    ['shared/batch.ts', "import './group-by.ts';\nimport './batch.ts';", cyclesIn],
  ])('find what is wrong with %s: %s', (path, text, check) => {
    expect(check(withFile(path, text)).length).toBeGreaterThan(check(sources).length);
  });

  it('tell a barrel and a reader of the environment', () => {
    expect(readSource('x/y.ts', "export { Context } from '../context.ts';").reexports).toBe(true);
    expect(readSource('x/y.ts', 'export const home = process.env.HOME;').readsEnvironment).toBe(true);
  });
});
