import type { NumberedReply } from '../shared/thread.ts';
import type { PathAnswer, PathQuestion } from './paths.ts';
import type { AuthorRow, PaperRow } from './search/path-index.ts';
import type { IndexSize } from './search/size.ts';

/** Rows of the graph, on their way into a new index. The index in use stays until the new one is built. */
export type Feed =
  | { readonly type: 'BEGIN' }
  | { readonly type: 'AUTHORS'; readonly rows: readonly AuthorRow[] }
  | { readonly type: 'INSTITUTIONS'; readonly ids: readonly string[] }
  | { readonly type: 'PAPERS'; readonly rows: readonly PaperRow[] };

/** What is asked of the worker, and what it replies. */
export interface Requests {
  readonly BUILD: { readonly message: { readonly type: 'BUILD' }; readonly reply: IndexSize };
  readonly ASK: {
    readonly message: { readonly type: 'ASK'; readonly question: PathQuestion };
    readonly reply: PathAnswer;
  };
}
export type RequestType = keyof Requests;

/** What comes to the worker: rows, or a numbered request. */
export type ToWorker = Feed | (Requests[RequestType]['message'] & { readonly request: number });

export type FromWorker = NumberedReply<Requests[RequestType]['reply']>;
