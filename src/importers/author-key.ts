import { isBareName } from './authors.ts';

/** A full name is one author per data set; a bare one says too little, and is an author of this paper only. */
export const authorKey = (name: string, paperKey: string, dataset: string): string =>
  `name:${name}|${isBareName(name) ? paperKey : dataset}`;
