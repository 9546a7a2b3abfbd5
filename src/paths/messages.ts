import type { NumberedReply } from '../shared/thread.ts';
import type { PathAnswer, PathQuestion } from './paths.ts';
import type { ModelRow, PaperRow } from './search/collector.ts';
import type { AuthorRow } from './search/identity.ts';
import type { IndexedNoun } from './search/path-index.ts';
import type { IndexSize } from './search/size.ts';

/** Rows of the graph, on their way into a new index. The index in use stays until the new one is built. */
export type Feed =
  /** CHANGES: what is fed takes the place of what the index in use says of the same entities. */
  | { readonly type: 'BEGIN'; readonly with: 'NOTHING' | 'CHANGES' }
  | { readonly type: 'AUTHORS'; readonly rows: readonly AuthorRow[] }
  | { readonly type: 'INSTITUTIONS'; readonly ids: readonly string[] }
  | { readonly type: 'PAPERS'; readonly rows: readonly PaperRow[] }
  | { readonly type: 'MODELS'; readonly rows: readonly ModelRow[] }
  | { readonly type: 'GONE'; readonly noun: IndexedNoun; readonly ids: readonly string[] }
  /** No index is wanted any more. */
  | { readonly type: 'FORGET' };

/** What is asked of the worker, and what it replies. */
export interface Requests {
  readonly BUILD: { readonly message: { readonly type: 'BUILD' }; readonly reply: IndexSize };
  /** Ids that the works told of last named before, and those works. */
  readonly NAMED_BEFORE: { readonly message: { readonly type: 'NAMED_BEFORE' }; readonly reply: readonly string[] };
  readonly ASK: {
    readonly message: { readonly type: 'ASK'; readonly question: PathQuestion };
    readonly reply: PathAnswer;
  };
}
export type RequestType = keyof Requests;

/** What comes to the worker: rows, or a numbered request. */
export type ToWorker = Feed | (Requests[RequestType]['message'] & { readonly request: number });

export type FromWorker = NumberedReply<Requests[RequestType]['reply']>;
