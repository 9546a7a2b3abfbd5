import { at } from '../shared/answer.ts';
import type { FileNode, Value } from './graph-file.ts';

/** What is asked of the entity that a node is: facts by which pictures are filtered and coloured. */
export const entitySelection = `
  ... on Institution { sector country { code } }
  ... on Paper { citations }
  ... on Model { citations trainingCompute { best } parameters { best } }`;

/** Where each fact stands in the answer. */
const places: Readonly<Record<string, readonly string[]>> = {
  sector: ['sector'],
  country: ['country', 'code'],
  citations: ['citations'],
  trainingCompute: ['trainingCompute', 'best'],
  parameters: ['parameters', 'best'],
};

/** The facts of an entity as it was answered; none where it is no entity. */
export const factsOf = (entity: unknown): FileNode['facts'] => {
  const facts: Record<string, Value> = {};
  for (const [name, keys] of Object.entries(places)) {
    const value = at(entity, keys);
    if (typeof value === 'string' || typeof value === 'number') facts[name] = value;
  }
  return facts;
};
