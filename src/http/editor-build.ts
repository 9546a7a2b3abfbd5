import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';

/** Where the query editor's files are, or why they are not there. */
export type EditorState =
  | { readonly kind: 'OFF' }
  | { readonly kind: 'BUILDING' }
  | { readonly kind: 'READY'; readonly folder: string }
  | { readonly kind: 'FAILED'; readonly reason: string };

/** The making of the query editor, which takes its time and happens beside everything else. */
export interface EditorBuild {
  state(): EditorState;
  start(): void;
  stop(): Promise<void>;
}

/** None is wanted. */
export const noEditor: EditorBuild = {
  state: () => ({ kind: 'OFF' }),
  start: () => undefined,
  stop: async () => undefined,
};

const script = fileURLToPath(new URL('../../scripts/build-editor.mjs', import.meta.url));

/** It must not be in the way of requests; where the system does not allow that, it is not worth an error. */
const lowerPriority = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {}
};

const textOf = (stream: NodeJS.ReadableStream | null): (() => string) => {
  let text = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text.trim();
};

/** Builds the query editor in a process of its own, once, where it is not built yet. */
export const editorBuild = (log: Pick<Logger, 'info' | 'warn'>): EditorBuild => {
  let state: EditorState = { kind: 'BUILDING' };
  let child: ChildProcess | undefined;
  let stopped = false;

  const end = (next: EditorState): void => {
    state = next;
    if (next.kind === 'READY') log.info('The query editor is ready');
    if (next.kind === 'FAILED' && !stopped) log.warn({ reason: next.reason }, 'The query editor could not be built');
  };

  return {
    state: () => state,
    start: () => {
      // Its standard input is a pipe that nothing is written to: when this process is gone, it ends, and so does the build.
      // In a group of its own, because Ctrl-C is for us: we stop it, and do not take that for a failure.
      const building = spawn(process.execPath, [script, '--attached'], {
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true,
      });
      child = building;
      lowerPriority(building);
      const output = textOf(building.stdout);
      const errors = textOf(building.stderr);
      building.once('error', ({ message }) => end({ kind: 'FAILED', reason: message }));
      building.once('close', (status) => {
        child = undefined;
        end(status === 0 ? { kind: 'READY', folder: output() } : { kind: 'FAILED', reason: errors() });
      });
    },
    stop: async () => {
      stopped = true;
      if (!child) return;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
};
