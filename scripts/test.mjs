// `npm test`: sets the project up, then runs every check. Plain JavaScript without dependencies.
//
//   npm test                                    everything
//   npm test -- --only lint,types               some checks: format, lint, types, build, jest
//   npm test -- test/integration/log.test.ts    jest alone, with these arguments
//
// The last line is `N passed, N failed`. Every test of jest counts as one, and so does every other check as a whole; a
// test file that cannot be run counts as one that failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from './programs.mjs';
import { checkJava, checkNode } from './requirements.mjs';
import { setUp } from './set-up.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path) => join(root, 'node_modules', ...path.split('/'));
const biome = bin('@biomejs/biome/bin/biome');
const tsc = bin('typescript/bin/tsc');
const jest = bin('jest/bin/jest.js');

const commands = {
  format: [biome, 'format', '.'],
  lint: [biome, 'lint', '--error-on-warnings', '.'],
  types: [tsc, '-p', 'tsconfig.json'],
  build: [tsc, '-p', 'tsconfig.build.json', '--noCheck'],
};

const running = new Set();

/** Runs one of our tools with its output shown; tells whether it ended well. */
const runTool = (args) =>
  new Promise((resolve) => {
    const tool = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    running.add(tool);
    tool.once('close', (status) => {
      running.delete(tool);
      resolve(status === 0);
    });
  });

const counted = (passed, failed, skipped = 0) => ({ passed, failed, skipped });

const runOther = async (name) => {
  const good = await runTool(commands[name]);
  process.stdout.write(`${name}: ${good ? 'passed' : 'failed'}\n`);
  return good ? counted(1, 0) : counted(0, 1);
};

/** The counts of jest's own report; one failure where it wrote none, or ended badly although all tests passed. */
const countsOf = (report, good) => {
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return counted(0, 1);
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return counted(numPassedTests, failed === 0 && !good ? 1 : failed, numPendingTests + numTodoTests);
};

const runJest = async (args) => {
  const folder = mkdtempSync(join(tmpdir(), 'graph-report-'));
  const report = join(folder, 'jest.json');
  try {
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const good = await runTool([...flags, jest, '--json', `--outputFile=${report}`, ...args]);
    return countsOf(report, good);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const runCheck = (name, jestArgs) => (name === 'jest' ? runJest(jestArgs) : runOther(name));

/** Checks of a list one after another. */
const one = (checks, jestArgs) => async () => {
  const counts = [];
  for (const check of checks) counts.push(await runCheck(check, jestArgs));
  return counts;
};

/**
 * What to run, in steps; what stands in one step runs side by side. Tests wait for databases and processes most of the time,
 * so two cores have time for two of them.
 */
const selection = (args) => {
  const all = [...Object.keys(commands), 'jest'];
  if (args.length === 0) {
    const onDatabase = one(['jest'], ['--selectProjects', 'integration']);
    const others = async () => [
      ...(await one(['format', 'lint', 'types'])()),
      await runJest(['--selectProjects', 'unit', 'process']),
    ];
    return [[one(['build'])], [onDatabase, others]];
  }
  if (args[0] !== '--only') return [[one(['jest'], args)]];
  const checks = (args[1] ?? '').split(',');
  const unknown = checks.find((check) => !all.includes(check));
  if (unknown !== undefined)
    throw new Fault(`--only: ${JSON.stringify(unknown)} is no check; expected some of ${all.join(', ')}.`);
  return [[one(checks, args.slice(2))]];
};

const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;

const main = async () => {
  const steps = selection(process.argv.slice(2));
  checkNode();
  await checkJava();
  await setUp(root, { development: true, database: true });
  // Jest ends its database before it ends; a signal is passed on, and its end is waited for.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      for (const tool of running) tool.kill(signal);
    });
  }
  const total = counted(0, 0);
  for (const step of steps) {
    const counts = await Promise.all(step.map((run) => run()));
    for (const { passed, failed, skipped } of counts.flat()) {
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
    }
  }
  return total;
};

try {
  const total = await main();
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
  process.stdout.write(summary(total));
} catch (error) {
  process.stderr.write(`${error instanceof Fault ? error.message : (error.stack ?? error)}\n`);
  process.stdout.write(summary(counted(0, 1)));
  process.exitCode = 1;
}
