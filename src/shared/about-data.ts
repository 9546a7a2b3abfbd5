import { parse } from 'graphql';
import { at, listAt } from './answer.ts';
import { dataOf, type RunQuery } from './run-query.ts';

/** Where the data of a file come from. */
export interface AboutData {
  /** As it was before anything else was read. */
  readonly dataVersion: number;
  readonly licence: string;
  /** Each with its title, licence and citation. */
  readonly sources: readonly unknown[];
}

const about = parse('{ meta { dataVersion sources { title licence citation } } }');

/** The data version, and the sources of the graph with their licences. */
export const aboutData = async (run: RunQuery): Promise<AboutData> => {
  const data = await dataOf(run, about, {});
  return {
    dataVersion: Number(at(data, ['meta', 'dataVersion'])),
    licence: 'Facts from these sources, each under its own licence.',
    sources: listAt(data, ['meta', 'sources']),
  };
};
