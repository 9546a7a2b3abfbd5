import { fetchGraphql } from './fetch-graphql.ts';

/** A query to try, as the server describes it. */
export interface Example {
  readonly title: string;
  readonly query: string;
  /** JSON. */
  readonly variables: string;
}

/** The server's examples; none where it does not answer, for the editor is of use all the same. */
export const fetchExamples = async (): Promise<readonly Example[]> => {
  try {
    const { data } = await fetchGraphql({ query: '{ meta { examples { title query variables } } }' });
    return data?.meta?.examples ?? [];
  } catch {
    return [];
  }
};
