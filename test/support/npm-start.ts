import type { DataFolder } from './data-folder.ts';
import { type Program, runProgram } from './programs.ts';

/** `npm start` on a data folder and any free ports, without seeds and query editor unless the environment asks for them. */
export const npmStart = ({ path }: DataFolder, environment: Readonly<Record<string, string>> = {}): Program =>
  runProgram('npm', ['start'], {
    DATA_DIR: path,
    PORT: '0',
    BOLT_PORT: '0',
    SEED: 'none',
    QUERY_EDITOR: 'none',
    NEO4J_URI: '',
    ...environment,
  });

/** The address of GraphQL that it has printed. */
export const addressOf = ({ output }: Program): string => /Serving GraphQL at (\S+\/graphql)/.exec(output())?.[1] ?? '';

/** Settles when it serves. */
export const serves = (program: Program): Promise<void> =>
  program.until((output) => output.includes('Serving GraphQL at'));
