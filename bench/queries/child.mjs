// The other end of `served.mjs`, and the same for the database.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Starts a server beside this file. `used` gives its CPU milliseconds and memory so far. */
export const startServer = async (file, database) => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${file} has ended.`);
  });
  const ask = async (message) => {
    const answered = once(child, 'message');
    child.send(message);
    const [answer] = await Promise.race([answered, ended]);
    return answer;
  };
  ended.catch(() => undefined);
  const { uri, user, password, database: name } = database;
  const { url } = await ask({ database: { uri, user, password, database: name } });
  return {
    url,
    used: async () => {
      const { cpu, memory } = await ask({});
      return { cpu: (cpu.user + cpu.system) / 1_000, memory };
    },
    stop: () => child.disconnect(),
  };
};

const commandOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

const ticksASecond = 100;

/** CPU milliseconds of the Neo4j of a folder so far; NaN where the system does not tell. */
export const databaseCpu = (folder) => {
  let pid;
  try {
    pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && commandOf(name).includes(`--home-dir=${folder}/`));
  } catch {}
  return () => {
    if (pid === undefined) return Number.NaN;
    const [, fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return ((user + system) / ticksASecond) * 1_000;
  };
};
