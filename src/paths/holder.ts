import type { Feed, Requests, RequestType } from './messages.ts';
import { type Answerer, answerer } from './search/answer.ts';
import { type Collector, collector } from './search/collector.ts';
import { type Facts, noFacts, type PathIndex } from './search/path-index.ts';
import { namedBefore, settle } from './search/settle.ts';
import { type IndexSize, indexSize } from './search/size.ts';

/** Any message that wants a reply, and what it may be replied. */
export type Request = Requests[RequestType]['message'];
export type Reply = Requests[RequestType]['reply'];

/** Holds an index, and takes in what becomes of it: what the thread of paths does, without the thread. */
export interface IndexHolder {
  take(rows: Feed): void;
  /** Throws where there is no index to ask. */
  reply(request: Request): Reply;
  /** The index in use. */
  index(): PathIndex | undefined;
}

interface Holding {
  readonly index: PathIndex;
  readonly answer: Answerer;
  readonly named: readonly string[];
}

export const indexHolder = (): IndexHolder => {
  let held: Holding | undefined;
  let told: Collector = collector();
  let base: Facts = noFacts;

  const inUse = (): Holding => {
    if (!held) throw new Error('asked before the first index was built');
    return held;
  };
  const build = (): IndexSize => {
    const collected = told.collected();
    const named = namedBefore(base, collected);
    const index = settle(base, collected);
    told = collector();
    base = noFacts;
    held = { index, answer: answerer(index), named };
    return indexSize(index);
  };
  const takers: { readonly [Type in Feed['type']]: (message: Feed & { type: Type }) => void } = {
    BEGIN: (message) => {
      told = collector();
      base = message.with === 'CHANGES' ? inUse().index.facts : noFacts;
    },
    AUTHORS: ({ rows }) => told.addAuthors(rows),
    INSTITUTIONS: ({ ids }) => told.addInstitutions(ids),
    PAPERS: ({ rows }) => told.addPapers(rows),
    MODELS: ({ rows }) => told.addModels(rows),
    GONE: ({ noun, ids }) => told.addGone(noun, ids),
    FORGET: () => {
      held = undefined;
    },
  };
  return {
    take: <Type extends Feed['type']>(message: Feed & { type: Type }) => takers[message.type](message),
    reply: (request) => {
      if (request.type === 'BUILD') return build();
      return request.type === 'ASK' ? inUse().answer(request.question) : inUse().named;
    },
    index: () => held?.index,
  };
};
