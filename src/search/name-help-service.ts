import type { NameHelp } from '../entities/key-service.ts';
import { longestText, type SearchService } from './service.ts';

const most = 5;

/** What search knows of names that lead to nothing, or to several: those that are near, and what tells them apart. */
export const nameHelpService = ({ search, hint }: Pick<SearchService, 'search' | 'hint'>): NameHelp => ({
  hint,
  near: async ({ type }, name) => {
    const text = name.trim().slice(0, longestText);
    if (text === '') return [];
    const { nodes } = await search({ text, types: [type], first: most });
    return Promise.all(nodes.map(async ({ id, name: called }) => ({ id, name: called, hint: await hint(id) })));
  },
});
