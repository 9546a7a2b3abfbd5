// Running other programs. Plain JavaScript without dependencies.
import { spawn } from 'node:child_process';

const running = new Set();

/** A fault whose one line tells whoever started us what to do. */
export class Fault extends Error {}

/** Whether a process with this id runs (also one that belongs to somebody else). */
export const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The last lines of a program's output that say something. */
const tailOf = (output) =>
  output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-15)
    .join('\n');

/**
 * Runs a program to its end and gives its output, which is shown only where `show` is set. Rejects with a `Fault` that
 * holds the end of the output where it fails.
 */
export const runProgram = (program, args, { cwd, show = false, env = process.env, onStart = () => {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    running.add(child);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('spawn', () => onStart(child.pid));
    child.once('error', (error) => {
      running.delete(child);
      reject(Object.assign(new Fault(`${program} cannot be run: ${error.message}`), { code: error.code }));
    });
    child.once('close', (status, signal) => {
      running.delete(child);
      if (status === 0) resolve(output);
      else
        reject(
          Object.assign(new Fault(`${program} ended with ${signal ?? `status ${status}`}:\n${tailOf(output)}`), {
            output,
          }),
        );
    });
  });

/** Stops every program that still runs, and waits for their ends. */
export const stopPrograms = () =>
  Promise.all(
    [...running].map(
      (child) =>
        new Promise((resolve) => {
          child.once('close', resolve);
          child.kill('SIGTERM');
        }),
    ),
  );
