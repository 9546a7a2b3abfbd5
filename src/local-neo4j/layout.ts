import { join, resolve } from 'node:path';

/** Where everything of one local Neo4j lies. All paths are absolute. */
export interface Layout {
  readonly root: string;
  /** What Neo4j calls its home: `conf`, `data`, `logs`. */
  readonly home: string;
  /** Who keeps the server alive, on which ports. Exists once a keeper has run. */
  readonly instance: string;
  readonly lock: string;
  readonly password: string;
  /** Written last when the folder has been made; without it, making it starts over. */
  readonly stamp: string;
  readonly keeperLog: string;
  readonly consoleLog: string;
}

/** The layout below a data folder. */
export const layoutOf = (dataDir: string): Layout => {
  const root = resolve(dataDir, 'neo4j');
  return {
    root,
    home: join(root, 'home'),
    instance: join(root, 'instance.json'),
    lock: join(root, 'lock'),
    password: join(root, 'password'),
    stamp: join(root, 'prepared.json'),
    keeperLog: join(root, 'keeper.log'),
    consoleLog: join(root, 'console.log'),
  };
};
