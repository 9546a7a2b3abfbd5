import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartFault } from '../shared/start-fault.ts';
import { configuration, type JavaSettings, passwordCommand } from './java.ts';
import type { Layout } from './layout.ts';
import { readIfThere, writePrivateFile } from './private-file.ts';
import { neo4jVersion } from './version.ts';

const run = promisify(execFile);

const makePassword = async ({ password, stamp }: Layout): Promise<string> => {
  const known = await readIfThere(password);
  if (known !== undefined) return known.trim();
  if (existsSync(stamp)) {
    throw new StartFault(
      `${password} is missing, and the database cannot be opened without it: put it back, or remove ${stamp} and the folder beside it to start anew.`,
    );
  }
  // Hexadecimal: what begins with a dash is an option to the tool that takes it.
  const made = randomBytes(24).toString('hex');
  await writePrivateFile(password, `${made}\n`);
  return made;
};

/**
 * Makes the data folder ready for a start and returns the password. The password file comes first, the database's own
 * copy of it second, the stamp last: whatever is interrupted is done again.
 */
export const prepareHome = async (layout: Layout, settings: JavaSettings, boltPort: number): Promise<string> => {
  await mkdir(join(layout.home, 'conf'), { recursive: true });
  await writeFile(join(layout.home, 'conf', 'neo4j.conf'), configuration(settings, boltPort));
  const password = await makePassword(layout);
  if (existsSync(layout.stamp)) return password;
  if (!existsSync(join(layout.home, 'data', 'databases', 'system'))) {
    const { program, args } = passwordCommand(layout, settings, password);
    await run(program, args);
  }
  await writePrivateFile(layout.stamp, `${JSON.stringify({ version: neo4jVersion })}\n`);
  return password;
};
